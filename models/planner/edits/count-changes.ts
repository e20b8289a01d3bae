import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type Subject } from '../../contract/shot-plan.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

const MOST = 24
/** What a number counts when it stands beside it. */
const COUNTED = ['unit', 'noun', 'head', 'wearable', 'holdable', 'format', 'duration', 'colour', 'material', 'size']
const SMALL = ['function', 'operation', 'number', 'degree', 'compare', 'talk']
const ALSO = /^(?:more|another|extra|additional|autres?|de plus|en plus|encore)$/

/**
 * "make it four", "il en faudrait quatre", "like five or six of them", "ajoutes-en deux": a number with no noun is how
 * many there are of those who were spoken of, or of the main ones.
 */
export function countChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { marks } = segment
  const one = segment.operation === 'add' || segment.operation === 'remove' ? [] : onlyOne(context, segment, shots)
  if (one.length > 0) return one
  const numbers = marks.filter((mark, index) => isBareCount(marks, index, mark))
  if (numbers.length === 0 || nounPhrases(marks).length > 0 || !marks.every(isSmall) || !pointsToThem(context, marks))
    return []
  const cast = castOf(shotsIn(context.plan, shots))
  const subject = cast.find(({ id }) => id === context.lastSubject?.id) ?? mostOf(cast)
  if (!subject) return []
  // "five or six": the most that is said.
  const said = Math.max(...numbers.map((mark) => senseAs(mark, 'number')!.value))
  const less = segment.operation === 'remove'
  const more = segment.operation === 'add' || marks.some(({ word }) => ALSO.test(word))
  const count = Math.min(MOST, Math.max(1, less ? subject.count - said : more ? subject.count + said : said))
  context.ledger.use(`subjects.${subject.id}.count`, ...marks)
  return [{ change: 'subject', shots, subjectId: subject.id, subject: { count } }]
}

const isSmall = (mark: Mark) =>
  mark.kind === 'stop' ||
  (mark.kind === 'unknown'
    ? /^(?:en|faudrait|il|of|like|genre)$/.test(mark.word)
    : SMALL.includes(mark.sense?.as ?? ''))

function isBareCount(marks: readonly Mark[], index: number, mark: Mark): boolean {
  if (marks.slice(index + 1, index + 3).some((next) => senseAs(next, 'unit'))) return false
  const value = senseAs(mark, 'number')?.value
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > MOST) return false
  return !COUNTED.includes(marks[index + 1]?.sense?.as ?? '') && senseAs(marks[index - 1], 'head') === null
}

/** "un seul pingouin", "only one cat": of several who are there one stays. */
function onlyOne(context: EditContext, { marks }: Segment, shots: Scope): PlanChange[] {
  const [phrase] = nounPhrases(marks)
  const alone = marks.find((mark) => /^(?:seul|seule|single|lone)$/.test(mark.word))
  const [subject] = phrase && alone ? subjectsMeant(shotsIn(context.plan, shots), phrase) : []
  if (!subject || subject.count < 2 || phrase!.plural) return []
  context.ledger.use(`subjects.${subject.id}.count`, phrase!.noun, alone)
  return [{ change: 'subject', shots, subjectId: subject.id, subject: { count: 1 } }]
}

/** "4" alone could be anything; "en", "of them", "there should be", "make it" say that somebody is counted. */
function pointsToThem({ plan }: EditContext, marks: readonly Mark[]): boolean {
  const words = marks.map(({ word }) => word)
  if (words.some((word) => /^(?:en|them|they|il en|faudrait|faut|ils|elles|eux|there)$/.test(word))) return true
  if (marks.some((mark) => isRole(mark, 'pronoun'))) return true
  if (marks.some((mark) => senseAs(mark, 'operation')) && plan.shots.length === 1) return true
  return words.some((word) => ALSO.test(word))
}

/** The main ones; those of whom there are several already, if some are. */
const mostOf = (cast: readonly Subject[]) =>
  cast.find(({ count }) => count > 1) ??
  (cast.length > 0 && cast.length <= LIMITS.subjectsPerShot ? cast[0] : undefined)
