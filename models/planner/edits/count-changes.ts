import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type Subject } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('counts')

const MOST = 24
/** What a number counts when it stands beside it. */
const COUNTED = ['unit', 'noun', 'head', 'wearable', 'holdable', 'format', 'duration', 'colour', 'material', 'size']
const SMALL = ['function', 'operation', 'number', 'degree', 'compare', 'talk']
/**
 * "make it four", "il en faudrait quatre", "like five or six of them", "ajoutes-en deux": a number with no noun is how
 * many there are of those who were spoken of, or of the main ones.
 */
export function countChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { spans } = segment
  const one = segment.operation === 'add' || segment.operation === 'remove' ? [] : onlyOne(context, segment, shots)
  if (one.length > 0) return one
  const numbers = spans.filter((span, index) => isBareCount(spans, index, span))
  if (numbers.length === 0 || nounPhrases(spans).length > 0 || !spans.every(isSmall) || !pointsToThem(context, spans))
    return []
  const cast = castOf(shotsIn(context.plan, shots))
  const subject = cast.find(({ id }) => id === context.lastSubject?.id) ?? mostOf(cast)
  if (!subject) return []
  // "five or six": the most that is said.
  const said = Math.max(...numbers.map((span) => senseAs(span, 'number')!.value))
  const less = segment.operation === 'remove'
  const more = segment.operation === 'add' || spans.some(({ word }) => RULES.furtherOnes.test(word))
  const count = Math.min(MOST, Math.max(1, less ? subject.count - said : more ? subject.count + said : said))
  context.provenance.use(`subjects.${subject.id}.count`, ...spans)
  return [{ change: 'subject', shots, subjectId: subject.id, subject: { count } }]
}

const isSmall = (span: Span) =>
  span.kind === 'stop' ||
  (span.kind === 'unknown' ? RULES.besideANumber.test(span.word) : SMALL.includes(span.sense?.as ?? ''))

function isBareCount(spans: readonly Span[], index: number, span: Span): boolean {
  if (spans.slice(index + 1, index + 3).some((next) => senseAs(next, 'unit'))) return false
  const value = senseAs(span, 'number')?.value
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST) return false
  return !COUNTED.includes(spans[index + 1]?.sense?.as ?? '') && senseAs(spans[index - 1], 'head') === null
}

/** "un seul pingouin", "only one cat": of several who are there one stays. */
function onlyOne(context: EditContext, { spans }: Segment, shots: Scope): PlanChange[] {
  const [phrase] = nounPhrases(spans)
  const alone = spans.find((span) => RULES.oneAlone.test(span.word))
  const [subject] = phrase && alone ? subjectsMeant(shotsIn(context.plan, shots), phrase) : []
  if (!subject || subject.count < 2 || phrase!.plural) return []
  context.provenance.use(`subjects.${subject.id}.count`, phrase!.noun, alone)
  return [{ change: 'subject', shots, subjectId: subject.id, subject: { count: 1 } }]
}

/** "4" alone could be anything; "en", "of them", "there should be", "make it" say that somebody is counted. */
function pointsToThem({ plan }: EditContext, spans: readonly Span[]): boolean {
  const words = spans.map(({ word }) => word)
  if (words.some((word) => RULES.ofThem.test(word))) return true
  if (spans.some((span) => isRole(span, 'pronoun'))) return true
  if (spans.some((span) => senseAs(span, 'operation')) && plan.shots.length === 1) return true
  return words.some((word) => RULES.furtherOnes.test(word))
}

/** The main ones; those of whom there are several already, if some are. */
const mostOf = (cast: readonly Subject[]) =>
  cast.find(({ count }) => count > 1) ??
  (cast.length > 0 && cast.length <= LIMITS.subjectsPerShot ? cast[0] : undefined)
