import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import { durationsIn } from '../extract/timing.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** "two seconds longer", "10 secondes", "shorten it to 3 s", "un peu plus long". */
export function durationChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { plan, ledger } = context
  const said = durationsIn(segment.marks)[0]
  const compared = segment.marks.find((mark) => senseAs(mark, 'compare')?.what === 'duration')
  const up = direction(segment, compared)
  if (!said) {
    // "a bit longer, like 3 more seconds": the second says how much.
    const told = compared && durationsIn(context.reading.marks).some(({ marks }) => marks[0]!.index > compared.index)
    if (told) ledger.use('durationSeconds', compared)
    if (told) return []
    if (!compared && !['extend', 'trim'].includes(segment.operation ?? '')) return []
    ledger.use('durationSeconds', compared, ...segment.marks.filter((mark) => senseAs(mark, 'operation')))
    const sum = total(plan, shots)
    const times = senseAs(compared, 'compare')?.times
    if (times) return to(plan, shots, Math.round(sum * times * 100) / 100)
    const degree = segment.marks.some((mark) => (senseAs(mark, 'degree')?.factor ?? 1) < 1) ? 0.2 : 0.4
    return to(plan, shots, sum + (up ?? 1) * Math.max(0.5, Math.round(sum * degree * 2) / 2))
  }
  ledger.use('durationSeconds', compared, ...said.marks)
  const each = segment.marks.some(({ word }) => EACH.test(word))
  if (each && up === null && plan.shots.length > 1)
    return [{ change: 'duration', shots, seconds: { to: said.seconds } }]
  const target = isRole(segment.marks[said.from - 1], 'to', 'at') || up === null
  return target ? to(plan, shots, said.seconds) : by(plan, shots, up * said.seconds)
}

const EACH = /^(?:each|every|per|all|chaque|chacun|tous|toutes)$/

/** Whether time is added (1) or taken (-1); null when a length as such is said. */
function direction(segment: Segment, compared: Mark | undefined): 1 | -1 | null {
  const comparison = senseAs(compared, 'compare')
  if (comparison) return comparison.up ? 1 : -1
  const more = segment.marks.find((mark) => ['amount', 'duration'].includes(senseAs(mark, 'compare')?.what ?? ''))
  if (more) return senseAs(more, 'compare')!.up ? 1 : -1
  if (segment.operation === 'add' || segment.operation === 'extend') return 1
  if (segment.operation === 'remove' || segment.operation === 'trim') return -1
  if (segment.marks.some((mark) => isRole(mark, 'also') || /^(de plus|more|another|extra)$/.test(mark.word))) return 1
  return segment.marks.some((mark) => /^(de moins|moins|less)$/.test(mark.word)) ? -1 : null
}

const total = (plan: ShotPlan, shots: Scope) =>
  shotsIn(plan, shots).reduce((sum, shot) => sum + shot.durationSeconds, 0)

/** More or less time goes to the last of the shots that are meant. */
function by(plan: ShotPlan, shots: Scope, seconds: number): PlanChange[] {
  const last = shotsIn(plan, shots).at(-1)!
  return [{ change: 'duration', shots: plan.shots.length === 1 ? 'all' : [last.id], seconds: { by: seconds } }]
}

/** A length of the whole film is shared out as it was. */
function to(plan: ShotPlan, shots: Scope, seconds: number): PlanChange[] {
  const meant = shotsIn(plan, shots)
  if (meant.length === 1)
    return [{ change: 'duration', shots: plan.shots.length === 1 ? 'all' : [meant[0]!.id], seconds: { to: seconds } }]
  const sum = total(plan, shots)
  return meant.map((shot) => ({
    change: 'duration',
    shots: [shot.id],
    seconds: { to: Math.round(((shot.durationSeconds * seconds) / sum) * 100) / 100 },
  }))
}
