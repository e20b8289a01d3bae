import type { PlanChange } from '../../contract/plan-edit.ts'
import { durationsIn } from '../extract/timing.ts'
import { PlanError } from '../plan-error.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { EditContext } from './edit-context.ts'
import { shotNumberIn } from './scope.ts'
import type { Segment } from './segments.ts'
import { shotNumbersIn } from './shot-numbers.ts'

/** Adding, removing and reordering whole shots; null when the instruction is about something in them. */
export function shotChanges(context: EditContext, segment: Segment): PlanChange[] | null {
  const { plan, ledger, reading } = context
  const at = shotNumberIn(segment.marks)
  if ((segment.operation === 'remove' || cutsOut(segment)) && at && !namesThings(segment)) {
    const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
    const { errors } = say(reading.language)
    if (!shot) throw new PlanError(errors.noShot(at.marks.map(({ text }) => text).join(' '), plan.shots.length))
    if (plan.shots.length === 1) throw new PlanError(errors.lastShot)
    ledger.use('shots', ...at.marks)
    const also = at.marks.flatMap((mark) => senseAs(mark, 'ordinal')?.also ?? [])
    const gone = [shot, ...also.map((number) => plan.shots[number - 1]!)]
    if (gone.length === plan.shots.length) throw new PlanError(errors.lastShot)
    return gone.map(({ id }) => ({ change: 'remove-shot', shotId: id }))
  }
  const moved = at && movedTo(segment, at.marks)
  if (moved && [null, 'set', 'move'].includes(segment.operation) && plan.shots.length > 1) {
    const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
    const others = plan.shots.filter((one) => one !== shot)
    ledger.use('shots', ...segment.marks)
    if (shot)
      return [{ change: 'order', shotIds: (moved > 0 ? [shot, ...others] : [...others, shot]).map(({ id }) => id) }]
  }
  const beside = movedBeside(
    plan.shots.map(({ id }) => id),
    segment,
  )
  if (beside) {
    ledger.use('shots', ...segment.marks)
    return [{ change: 'order', shotIds: beside }]
  }
  if (segment.operation === 'swap' || tradesShots(segment)) {
    if (plan.shots.length === 1) throw new PlanError(say(reading.language).errors.oneShot)
    ledger.use('shots', ...segment.marks)
    const ids = plan.shots.map(({ id }) => id)
    const [one, other] = shotNumbersIn(segment.marks, ids.length).flatMap(({ number, marks }) => [
      number - 1,
      ...(senseAs(marks[0], 'ordinal')?.also ?? []).map((more) => more - 1),
    ])
    if (one === undefined || other === undefined) return [{ change: 'order', shotIds: ids.reverse() }]
    return [{ change: 'order', shotIds: ids.with(one, ids[other]!).with(other, ids[one]!) }]
  }
  return null
}

/** "mets le plan 3 avant le plan 1", "put the owl after the fox": the order with one shot beside another. */
function movedBeside(ids: readonly string[], segment: Segment): string[] | null {
  const at = segment.marks.findIndex(({ word }) => /^(?:before|after|avant|apres|juste avant|juste apres)$/.test(word))
  if (at < 0 || namesThings(segment) || ids.length < 2) return null
  const [one] = shotNumbersIn(segment.marks.slice(0, at), ids.length)
  const [other] = shotNumbersIn(segment.marks.slice(at + 1), ids.length)
  if (!one || !other || one.number === other.number || segment.marks.some((mark) => senseAs(mark, 'transition')))
    return null
  const rest = ids.filter((_id, index) => index !== one.number - 1)
  const place = rest.indexOf(ids[other.number - 1]!) + (/apres|after/.test(segment.marks[at]!.word) ? 1 : 0)
  return rest.toSpliced(place, 0, ids[one.number - 1]!)
}

/** "swap both shots", "échange les deux plans", "switch shots 1 and 3". */
const tradesShots = (segment: Segment) =>
  segment.marks.some((mark) => /^(?:swap|switch|exchange|echange|echanger|intervertis)$/.test(mark.word)) &&
  segment.marks.some(
    (mark, index) =>
      senseAs(mark, 'head')?.head === 'shot' ||
      senseAs(mark, 'ordinal') ||
      (senseAs(mark, 'number') && isRole(segment.marks[index - 1], 'definite')),
  ) &&
  !namesThings(segment)

const namesThings = (segment: Segment) =>
  segment.marks.some((mark) =>
    ['noun', 'weather', 'wearable', 'light', 'camera', 'look'].includes(mark.sense?.as ?? ''),
  )

/** "cut the last shot", "coupe le dernier plan": not a transition, and no length is said. */
const cutsOut = ({ marks }: Segment) =>
  /^(?:cut|coupe|couper)$/.test(marks.find((mark) => !isRole(mark, 'filler'))?.word ?? '') &&
  durationsIn(marks).length === 0 &&
  !marks.some((mark) => senseAs(mark, 'unit') || senseAs(mark, 'compare'))

/** "keep only the first shot": the others go. */
export function keepOnlyShot({ plan }: EditContext, { marks }: Segment): PlanChange[] {
  const at = shotNumberIn(marks)
  const only = marks.some((mark) => isRole(mark, 'only') || mark.word === 'que')
  const kept = at && (at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1])
  if (!only || !kept) return []
  const also = at.marks.flatMap((mark) => senseAs(mark, 'ordinal')?.also ?? [])
  const stay = [kept, ...also.map((number) => plan.shots[number - 1])]
  return plan.shots.filter((shot) => !stay.includes(shot)).map(({ id }) => ({ change: 'remove-shot', shotId: id }))
}

/** "en premier", "to the start": 1 or -1. */
function endOfFilm(marks: readonly Mark[], mark: Mark): 1 | -1 | undefined {
  if (mark.word === 'en premier') return 1
  if (mark.word === 'en dernier') return -1
  const led = marks
    .slice(Math.max(0, marks.indexOf(mark) - 2), marks.indexOf(mark))
    .some(({ word }) => /^(?:to|at|au|a|en)$/.test(word))
  if (!led) return undefined
  if (/^(?:start|beginning|front|opening|debut|tete)$/.test(mark.word)) return 1
  return /^(?:end|ending|fin)$/.test(mark.word) ? -1 : undefined
}

const OPENS_WITH = /^(?:start|starts|begin|begins|open|opens|opening|commence|commencer|ouvre|debute)$/
const CLOSES_WITH = /^(?:end|ends|finish|close|fin|finis|finir|finit|termine|terminer)$/

/** "put the second shot first", "mets le premier plan à la fin": 1 or -1, when nothing else is said. */
function movedTo(segment: Segment, shot: readonly Mark[]): 1 | -1 | null {
  if (namesThings(segment)) return null
  const rest = segment.marks.filter((mark) => !shot.includes(mark))
  const opens = rest.find((mark) => OPENS_WITH.test(mark.word))
  const closes = rest.find((mark) => CLOSES_WITH.test(mark.word))
  const leads = rest.every((mark) => mark.sense?.as === 'function' || mark.kind === 'stop')
  if (leads && (opens || closes) && rest.some((mark) => isRole(mark, 'with', 'by', 'of', 'at'))) return opens ? 1 : -1
  const value = rest
    .map((mark) => endOfFilm(rest, mark) ?? senseAs(mark, 'ordinal')?.value)
    .find((one) => one !== undefined)
  const plain = rest.every(
    (mark) => ['function', 'operation', 'ordinal'].includes(mark.sense?.as ?? '') || senseAs(mark, 'action')?.generic,
  )
  return plain && (value === 1 || value === -1) ? value : null
}
