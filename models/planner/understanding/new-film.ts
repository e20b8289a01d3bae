import type { ShotPlan } from '../../contract/shot-plan.ts'
import { isNextShot } from '../edits/added-shot.ts'
import { subjectsMeant } from '../edits/find-subject.ts'
import { segmentsOf } from '../edits/segments.ts'
import type { Sense } from '../lexicon/sense.ts'
import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { fold } from '../text/fold.ts'

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
export function looksNew({ marks, message }: Reading, plan: ShotPlan): boolean {
  const text = fold(message)
  if (ASKS_FOR_ONE.test(text) && !ADDS.test(text)) return true
  const said = contentOf(marks)
  const phrases = nounPhrases(said)
  const [lead] = phrases
  if (!lead || lead.negated || lead.definite || !opensWith(said, lead)) return false
  if (phrases.some((phrase) => subjectsMeant(plan.shots, phrase).length > 0 && (phrase.definite || phrase.negated)))
    return false
  if (ADDS_TO_IT.test(text)) return false
  if (marks.some((mark, index) => leansOnFilm(marks, index, mark, plan))) return false
  const own = said.slice(lead.to + 1)
  // "trois chevaux qui galopent" of a film of a horse is no other film.
  const isThere = subjectsMeant(plan.shots, lead).length > 0
  return hasPlace(own) || (isWholeDeed(said, lead) && !isThere)
}

const hasPlace = (marks: readonly Mark[]) =>
  marks.some((mark) => mark.sense?.as === 'place' && !/^(?:sky|ciel|background|fond)$/.test(mark.word))

/** "a knight fights", "un chat qui dort": somebody with an article and a deed of their own is a film too, when nothing ties them. */
function isWholeDeed(marks: readonly Mark[], lead: NounPhrase): boolean {
  const next = marks[lead.to + 1]
  const verb = isRole(next, 'while', 'be') ? marks[lead.to + 2] : next
  return (lead.indefinite || lead.count !== null) && verb?.sense?.as === 'action' && !verb.negated
}

/** The marks without greetings, praise and the words of wishing: "hey, i'd like to see a fox". */
function contentOf(marks: readonly Mark[]): Mark[] {
  const [first] = segmentsOf(marks).filter((segment) => !segment.marks.every(isTalk))
  if (!first) return []
  return marks.slice(marks.indexOf(marks.find((mark) => mark.index === first.marks[0]!.index)!))
}

const isTalk = (mark: Mark) =>
  mark.senses.some(({ as }) => as === 'talk') || mark.sense?.as === 'function' || mark.kind === 'stop'

function opensWith(marks: readonly Mark[], lead: NounPhrase): boolean {
  return marks
    .slice(0, lead.from)
    .every((mark) => isRole(mark, 'filler', 'be') || mark.sense?.as === 'talk' || WISHES.test(mark.word))
}

const WISHES = /^(?:je|j|i|d|would|like|want|veux|voudrais|aimerais|bien)$/
const LEANS: readonly Sense['as'][] = ['compare', 'operation', 'command', 'position', 'head']

/** Words that speak of what is there: "instead", "too", "the second one", "it", "on the left", "a third shot". */
function leansOnFilm(marks: readonly Mark[], index: number, mark: Mark, plan: ShotPlan): boolean {
  if (isRole(mark, 'instead', 'also', 'except', 'correction', 'pronoun')) return !/^(?:l|le|la|les)$/.test(mark.word)
  if (/^(?:same|meme|memes|the same|the same thing|la meme chose)$/.test(mark.word)) return true
  if (/^(?:better|mieux|prefer|prefere|prefererais|rather)$/.test(mark.word)) return true
  if (isNextShot(marks, index, mark, plan.shots.length)) return true
  if (index > 0 && senseAs(mark, 'operation')?.operation === 'remove') return false
  return LEANS.includes(mark.sense?.as ?? 'function') && !isOfWholeFilm(mark)
}

/** A title, a shot or a format can stand in any wish. */
const isOfWholeFilm = (mark: Mark) => {
  const { sense } = mark
  if (sense?.as === 'position') return true
  return sense?.as === 'head' && !['one', 'subject', 'rest', 'light', 'speed', 'background'].includes(sense.head)
}
