import type { ShotPlan } from '../../contract/shot-plan.ts'
import { isNextShot } from '../edits/added-shot.ts'
import { subjectsMeant } from '../edits/find-subject.ts'
import { segmentsOf } from '../edits/segments.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Sense } from '../lexicon/sense.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Parse, type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('newFilms')

/**
 * Whether a message tells of a new film although there is one: it says so, or it is a whole wish by itself, with its
 * own lead at the start and its own place. Everything else changes the film there is: nothing is lost by a wrong guess.
 */
export function looksNew({ spans, message }: Parse, plan: ShotPlan): boolean {
  const text = foldText(message)
  if (RULES.asksForOne.test(text) && !RULES.adds.test(text)) return true
  const said = contentOf(spans)
  const phrases = nounPhrases(said)
  const [lead] = phrases
  if (!lead || lead.negated || lead.definite || !opensWith(said, lead)) return false
  if (phrases.some((phrase) => subjectsMeant(plan.shots, phrase).length > 0 && (phrase.definite || phrase.negated)))
    return false
  if (RULES.addsToIt.test(text)) return false
  if (spans.some((span, index) => leansOnFilm(spans, index, span, plan))) return false
  const own = said.slice(lead.to + 1)
  // "trois chevaux qui galopent" of a film of a horse is no other film.
  const isThere = subjectsMeant(plan.shots, lead).length > 0
  return hasPlace(own) || (isWholeAction(said, lead) && !isThere)
}

const hasPlace = (spans: readonly Span[]) =>
  spans.some((span) => span.sense?.as === 'place' && !RULES.backgroundWord.test(span.word))

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
    .every((span) => isRole(span, 'filler', 'be') || span.sense?.as === 'talk' || RULES.opensWish.test(span.word))
}

const LEANS: readonly Sense['as'][] = ['compare', 'operation', 'command', 'position', 'head']

/** Words that speak of what is there: "instead", "too", "the second one", "it", "on the left", "a third shot". */
function leansOnFilm(spans: readonly Span[], index: number, span: Span, plan: ShotPlan): boolean {
  if (isRole(span, 'instead', 'also', 'except', 'correction', 'pronoun')) return !RULES.articleOrPronoun.test(span.word)
  if (RULES.sameAsBefore.test(span.word)) return true
  if (RULES.rather.test(span.word)) return true
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
