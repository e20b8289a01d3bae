import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import { durationsIn } from '../extract/timing.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('durations')

/** "two seconds longer", "10 secondes", "shorten it to 3 s", "un peu plus long". */
export function durationChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { plan, provenance } = context
  const said = durationsIn(segment.spans)[0]
  const compared = segment.spans.find((span) => senseAs(span, 'compare')?.what === 'duration')
  const up = durationDirection(segment, compared)
  if (!said) {
    // "a bit longer, like 3 more seconds": the second says how much.
    const told = compared && durationsIn(context.parse.spans).some(({ spans }) => spans[0]!.index > compared.index)
    if (told) provenance.use('durationSeconds', compared)
    if (told) return []
    if (!compared && !['extend', 'trim'].includes(segment.operation ?? '')) return []
    provenance.use('durationSeconds', compared, ...segment.spans.filter((span) => senseAs(span, 'operation')))
    const sum = totalSeconds(plan, shots)
    const times = senseAs(compared, 'compare')?.times
    if (times) return lengthenTo(plan, shots, Math.round(sum * times * 100) / 100)
    const degree = segment.spans.some((span) => (senseAs(span, 'degree')?.factor ?? 1) < 1) ? 0.2 : 0.4
    return lengthenTo(plan, shots, sum + (up ?? 1) * Math.max(0.5, Math.round(sum * degree * 2) / 2))
  }
  provenance.use('durationSeconds', compared, ...said.spans)
  const each = segment.spans.some(({ word }) => RULES.eachOfThem.test(word))
  if (each && up === null && plan.shots.length > 1)
    return [{ change: 'duration', shots, seconds: { to: said.seconds } }]
  const target = isRole(segment.spans[said.from - 1], 'to', 'at') || up === null
  return target ? lengthenTo(plan, shots, said.seconds) : lengthenBy(plan, shots, up * said.seconds)
}

/** Whether time is added (1) or taken (-1); null when a length as such is said. */
function durationDirection(segment: Segment, compared: Span | undefined): 1 | -1 | null {
  const comparison = senseAs(compared, 'compare')
  if (comparison) return comparison.up ? 1 : -1
  const more = segment.spans.find((span) => ['amount', 'duration'].includes(senseAs(span, 'compare')?.what ?? ''))
  if (more) return senseAs(more, 'compare')!.up ? 1 : -1
  if (segment.operation === 'add' || segment.operation === 'extend') return 1
  if (segment.operation === 'remove' || segment.operation === 'trim') return -1
  if (segment.spans.some((span) => isRole(span, 'also') || RULES.moreTime.test(span.word))) return 1
  return segment.spans.some((span) => RULES.lessTime.test(span.word)) ? -1 : null
}

const totalSeconds = (plan: ShotPlan, shots: Scope) =>
  shotsIn(plan, shots).reduce((sum, shot) => sum + shot.durationSeconds, 0)

/** More or less time goes to the last of the shots that are meant. */
function lengthenBy(plan: ShotPlan, shots: Scope, seconds: number): PlanChange[] {
  const last = shotsIn(plan, shots).at(-1)!
  return [{ change: 'duration', shots: plan.shots.length === 1 ? 'all' : [last.id], seconds: { by: seconds } }]
}

/** A length of the whole film is shared out as it was. */
function lengthenTo(plan: ShotPlan, shots: Scope, seconds: number): PlanChange[] {
  const meant = shotsIn(plan, shots)
  if (meant.length === 1)
    return [{ change: 'duration', shots: plan.shots.length === 1 ? 'all' : [meant[0]!.id], seconds: { to: seconds } }]
  const sum = totalSeconds(plan, shots)
  return meant.map((shot) => ({
    change: 'duration',
    shots: [shot.id],
    seconds: { to: Math.round(((shot.durationSeconds * seconds) / sum) * 100) / 100 },
  }))
}
