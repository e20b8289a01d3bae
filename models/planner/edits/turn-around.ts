import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import type { Spoken } from '../extract/spoken.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { spansAs } from '../reading/span.ts'
import type { EditContext, Scope } from './edit-context.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('changes')

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
  { provenance }: EditContext,
  segment: Segment,
  spoken: readonly Spoken[],
  meant: readonly Meant[],
): void {
  const said = spansAs(segment.spans, 'motion').find(({ sense }) => sense.flip)
  if (!said) return
  for (const { request } of spoken) {
    const now = meant.find(({ subject }) => subject.id === request.id)!.subject.path.heading
    request.path = { heading: OPPOSITE[now] }
    provenance.use(`subjects.${request.id}.path`, said.span)
  }
}

/** "stop the dog", "arrête la voiture": a halt, when it is somebody. */
export const isHalt = ({ spans }: Segment) => spans.some(({ word }) => RULES.stopsSomebody.test(word))

export function haltChanges({ provenance }: EditContext, shots: Scope, meant: readonly Meant[]): PlanChange[] {
  return meant.map(({ subject, spans }) => {
    provenance.use(`subjects.${subject.id}.action`, ...spans)
    return { change: 'subject', shots, subjectId: subject.id, subject: { action: 'stand' } }
  })
}

const MOVING: readonly Subject['action'][] = ['walk', 'run', 'sneak', 'fly', 'float', 'swim', 'drive', 'ride', 'roll']

/** "the car goes left": a verb that only says that it moves leaves how it moves. */
export function keepAction(segment: Segment, { request }: Spoken, meant: readonly Meant[]): void {
  const now = meant.find(({ subject }) => subject.id === request.id)!.subject.action
  const said = spansAs(segment.spans, 'action').filter(({ span }) => !span.negated)
  if (
    MOVING.includes(now) &&
    request.action === 'walk' &&
    said.every(({ sense }) => sense.generic || sense.relation === 'follows')
  )
    delete request.action
}

/** "stop running", "qu'il ne coure plus": who is denied the action they do stands. */
export function withoutAction(
  { provenance, parse }: EditContext,
  segment: Segment,
  { request }: Spoken,
  meant: readonly Meant[],
): void {
  const now = meant.find(({ subject }) => subject.id === request.id)!.subject.action
  const denied = spansAs(segment.spans, 'action').find(
    ({ span, sense }) => span.negated && (sense.action === now || (sense.generic && sense.action !== 'stand')),
  )
  // "courir, pas marcher": another action is said beside.
  const other = spansAs(parse.spans, 'action').some(({ span }) => !span.negated)
  if (!denied || other || request.action || segment.operation === 'remove') return
  request.action = 'stand'
  provenance.use(`subjects.${request.id}.action`, denied.span)
}
