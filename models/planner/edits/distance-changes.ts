import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

const PUSHES =
  /^(?:push|pull|move|bring|put|place|send|set|shift|take|get|make|have|should be|should|devrait|deplace|pousse|mets|met|avance|recule|rapproche|rapprocher|eloigne|eloigner|fais|place)$/
const NEARER = /^(?:rapproche|rapprocher|avance|bring)$/
const FARTHER = /^(?:recule|reculer|eloigne|eloigner|push)$/
const STEP = 0.2

/**
 * "push the boat further away", "rapproche la voiture": somebody comes nearer or goes farther. "closer to the boat" and
 * "move closer" are the camera's.
 */
export function distanceChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { marks } = segment
  const [phrase] = nounPhrases(marks)
  const cast = shotsIn(context.plan, shots)
  const compared = marks.find((mark) => senseAs(mark, 'compare')?.what === 'near')
  const verb = marks.find(({ word }) => NEARER.test(word) || FARTHER.test(word))
  const pushed = marks.find(({ word }) => PUSHES.test(word))
  const direct = phrase
    ? isObject(marks, phrase.from, pushed) || standsBeside(marks, phrase, compared)
    : pushed && isRole(marks[marks.indexOf(pushed) + 1], 'pronoun')
  if (
    !direct ||
    (!compared && !verb) ||
    marks.some((mark) => senseAs(mark, 'head')?.head === 'camera' || senseAs(mark, 'camera'))
  )
    return []
  const subject = phrase ? subjectsMeant(cast, phrase)[0] : spokenOf(context, cast)
  if (!subject) return []
  const up = compared ? senseAs(compared, 'compare')!.up : NEARER.test(verb!.word)
  const degree = marks.map((mark) => senseAs(mark, 'degree')?.factor).find((one) => one !== undefined) ?? 1
  const depth = clamp(subject.position.depth + (up ? -STEP : STEP) * degree)
  context.ledger.use(`subjects.${subject.id}.position`, ...marks)
  context.lastSubject = subject
  return [{ change: 'subject', shots, subjectId: subject.id, subject: { position: { depth } } }]
}

const clamp = (depth: number) => Math.round(Math.min(0.9, Math.max(0.05, depth)) * 100) / 100

/** Whether the noun stands right after the verb: what is pushed, not what something comes closer to. */
function isObject(marks: readonly Mark[], from: number, verb: Mark | undefined): boolean {
  const at = verb ? marks.indexOf(verb) : -1
  if (at < 0) return false
  // "the boat should be further away".
  if (at > from) return /^(?:should be|should|devrait)$/.test(verb!.word)
  const between = marks.slice(at + 1, from)
  return (
    between.every(
      (mark) =>
        mark === verb || senseAs(mark, 'operation') || isRole(mark, 'pronoun', 'filler') || senseAs(mark, 'degree'),
    ) && !between.some(({ word }) => /^(?:toi|moi|nous|to)$/.test(word))
  )
}

/** "plus loin le pingouin", "the penguin further away": "closer to the penguin" has a small word between. */
function standsBeside(
  marks: readonly Mark[],
  { from, to, definite, noun }: NounPhrase,
  compared: Mark | undefined,
): boolean {
  if (!compared || !definite || /^(?:du|des|aux?)$/.test(marks[from]!.word)) return false
  const at = marks.indexOf(compared)
  const rest = marks.filter((_mark, index) => index !== at && (index < from || index > to))
  const small = rest.every((mark) => isRole(mark, 'filler', 'also') || senseAs(mark, 'degree'))
  return small && (at === from - 1 || at > marks.indexOf(noun))
}

const spokenOf = ({ lastSubject }: EditContext, shots: Parameters<typeof castOf>[0]): Subject | undefined => {
  const cast = castOf(shots)
  return cast.find(({ id }) => id === lastSubject?.id) ?? cast[0]
}
