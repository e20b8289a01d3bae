import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import type { Spoken } from '../extract/spoken.ts'
import { marksAs } from '../reading/mark.ts'
import type { EditContext, Scope } from './edit-context.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'

type Heading = Subject['path']['heading']
const OPPOSITE: Readonly<Record<Heading, Heading>> = {
  left: 'right',
  right: 'left',
  toward: 'away',
  away: 'toward',
  up: 'down',
  down: 'up',
}

/** "the other way": those who are meant go where they came from. */
export function turnAround(
  { ledger }: EditContext,
  segment: Segment,
  spoken: readonly Spoken[],
  meant: readonly Meant[],
): void {
  const said = marksAs(segment.marks, 'motion').find(({ sense }) => sense.flip)
  if (!said) return
  for (const { wish } of spoken) {
    const now = meant.find(({ subject }) => subject.id === wish.id)!.subject.path.heading
    wish.path = { heading: OPPOSITE[now] }
    ledger.use(`subjects.${wish.id}.path`, said.mark)
  }
}

/** "stop the dog", "arrête la voiture": a halt, when it is somebody. */
export const isHalt = ({ marks }: Segment) =>
  marks.some(({ word }) => /^(?:stop the|(?:arrete|stoppe) l(?:e|a|es))$/.test(word))

export function haltChanges({ ledger }: EditContext, shots: Scope, meant: readonly Meant[]): PlanChange[] {
  return meant.map(({ subject, marks }) => {
    ledger.use(`subjects.${subject.id}.action`, ...marks)
    return { change: 'subject', shots, subjectId: subject.id, subject: { action: 'stand' } }
  })
}

const MOVING: readonly Subject['action'][] = ['walk', 'run', 'sneak', 'fly', 'float', 'swim', 'drive', 'ride', 'roll']

/** "the car goes left": a verb that only says that it moves leaves how it moves. */
export function keepDeed(segment: Segment, { wish }: Spoken, meant: readonly Meant[]): void {
  const now = meant.find(({ subject }) => subject.id === wish.id)!.subject.action
  const said = marksAs(segment.marks, 'action').filter(({ mark }) => !mark.negated)
  if (
    MOVING.includes(now) &&
    wish.action === 'walk' &&
    said.every(({ sense }) => sense.generic || sense.relation === 'follows')
  )
    delete wish.action
}

/** "stop running", "qu'il ne coure plus": who is denied the deed they do stands. */
export function withoutDeed(
  { ledger, reading }: EditContext,
  segment: Segment,
  { wish }: Spoken,
  meant: readonly Meant[],
): void {
  const now = meant.find(({ subject }) => subject.id === wish.id)!.subject.action
  const denied = marksAs(segment.marks, 'action').find(
    ({ mark, sense }) => mark.negated && (sense.action === now || (sense.generic && sense.action !== 'stand')),
  )
  // "courir, pas marcher": another deed is said beside.
  const other = marksAs(reading.marks, 'action').some(({ mark }) => !mark.negated)
  if (!denied || other || wish.action || segment.operation === 'remove') return
  wish.action = 'stand'
  ledger.use(`subjects.${wish.id}.action`, denied.mark)
}
