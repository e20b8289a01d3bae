import type { ShotPlan } from '../../contract/shot-plan.ts'
import { isNextShot } from '../edits/added-shot.ts'
import { subjectsMeant } from '../edits/find-subject.ts'
import { segmentsOf } from '../edits/segments.ts'
import type { Sense } from '../lexicon/sense.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Parse, type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

const ASKS_FOR_ONE =
  /\b(?:new|another|different|other|second|fresh) (?:video|film|clip|movie|animation|story)\b|\b(?:nouvelle?|autre|deuxieme) (?:video|film|clip|histoire|animation)\b|\b(?:video|film|clip|movie|animation) (?:of|about|with|where|showing|d['’]|de |du |sur |avec |ou )|\b(?:start over|from scratch|start again from|something (?:else|completely different)|forget (?:that|it|this|all that)|on recommence a zero|repars de zero|repartons de zero|oublie (?:tout|ca|ce film))\b/
const ADDS = /^\s*(?:add|ajoute|rajoute|put|mets|make (?:it|the)|fais (?:le|la|en))/
/** "there should be three rabbits", "then we see a wolf", "il manque un chat": more of the film there is. */
const ADDS_TO_IT =
  /^(?:(?:and|et|maybe|peut etre|perhaps|ok|oh|hmm|also|so)[ ,]+)*(?:there (?:should|could|must|needs? to|has to|ought to)|(?:we|you|i) (?:should|could|need to|must) (?:also )?(?:see|have)|(?:then|next|after that|afterwards|later|suddenly|puis|ensuite|apres|soudain)\b|il (?:devrait|faudrait|doit|faut|manque)|on (?:devrait|doit|pourrait)|it (?:needs|lacks|misses)|what about|how about|what if|et si|pourquoi pas|why not)/

/**
 * Whether a message tells of a new film although there is one: it says so, or it is a whole wish by itself, with its
 * own lead at the start and its own place. Everything else changes the film there is: nothing is lost by a wrong guess.
 */
export function looksNew({ spans, message }: Parse, plan: ShotPlan): boolean {
  const text = foldText(message)
  if (ASKS_FOR_ONE.test(text) && !ADDS.test(text)) return true
  const said = contentOf(spans)
  const phrases = nounPhrases(said)
  const [lead] = phrases
  if (!lead || lead.negated || lead.definite || !opensWith(said, lead)) return false
  if (phrases.some((phrase) => subjectsMeant(plan.shots, phrase).length > 0 && (phrase.definite || phrase.negated)))
    return false
  if (ADDS_TO_IT.test(text)) return false
  if (spans.some((span, index) => leansOnFilm(spans, index, span, plan))) return false
  const own = said.slice(lead.to + 1)
  // "trois chevaux qui galopent" of a film of a horse is no other film.
  const isThere = subjectsMeant(plan.shots, lead).length > 0
  return hasPlace(own) || (isWholeAction(said, lead) && !isThere)
}

const hasPlace = (spans: readonly Span[]) =>
  spans.some((span) => span.sense?.as === 'place' && !/^(?:sky|ciel|background|fond)$/.test(span.word))

/** "a knight fights", "un chat qui dort": somebody with an article and an action of their own is a film too, when nothing ties them. */
function isWholeAction(spans: readonly Span[], lead: NounPhrase): boolean {
  const next = spans[lead.to + 1]
  const verb = isRole(next, 'while', 'be') ? spans[lead.to + 2] : next
  return (lead.indefinite || lead.count !== null) && verb?.sense?.as === 'action' && !verb.negated
}

/** The spans without greetings, praise and the words of wishing: "hey, i'd like to see a fox". */
function contentOf(spans: readonly Span[]): Span[] {
  const [first] = segmentsOf(spans).filter((segment) => !segment.spans.every(isTalk))
  if (!first) return []
  return spans.slice(spans.indexOf(spans.find((span) => span.index === first.spans[0]!.index)!))
}

const isTalk = (span: Span) =>
  span.senses.some(({ as }) => as === 'talk') || span.sense?.as === 'function' || span.kind === 'stop'

function opensWith(spans: readonly Span[], lead: NounPhrase): boolean {
  return spans
    .slice(0, lead.from)
    .every((span) => isRole(span, 'filler', 'be') || span.sense?.as === 'talk' || WISHES.test(span.word))
}

const WISHES = /^(?:je|j|i|d|would|like|want|veux|voudrais|aimerais|bien)$/
const LEANS: readonly Sense['as'][] = ['compare', 'operation', 'command', 'position', 'head']

/** Words that speak of what is there: "instead", "too", "the second one", "it", "on the left", "a third shot". */
function leansOnFilm(spans: readonly Span[], index: number, span: Span, plan: ShotPlan): boolean {
  if (isRole(span, 'instead', 'also', 'except', 'correction', 'pronoun')) return !/^(?:l|le|la|les)$/.test(span.word)
  if (/^(?:same|meme|memes|the same|the same thing|la meme chose)$/.test(span.word)) return true
  if (/^(?:better|mieux|prefer|prefere|prefererais|rather)$/.test(span.word)) return true
  if (isNextShot(spans, index, span, plan.shots.length)) return true
  if (index > 0 && senseAs(span, 'operation')?.operation === 'remove') return false
  return LEANS.includes(span.sense?.as ?? 'function') && !isOfWholeFilm(span)
}

/** A title, a shot or a format can stand in any wish. */
const isOfWholeFilm = (span: Span) => {
  const { sense } = span
  if (sense?.as === 'position') return true
  return sense?.as === 'head' && !['one', 'subject', 'rest', 'light', 'speed', 'background'].includes(sense.head)
}
