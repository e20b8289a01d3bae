import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Look, Setting } from '../../contract/shot-plan.ts'
import { type Mark, marksAs } from '../reading/mark.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** "no black and white": back to natural colours; "not in oil paint", "too cartoonish": back to the usual style. */
export function lookTakenAway({ ledger }: EditContext, segment: Segment) {
  const look: { style?: 'realistic-3d'; grade?: 'neutral' } = {}
  for (const { mark, sense } of marksAs(segment.marks, 'look')) {
    if (!mark.negated) continue
    if (sense.look.style) look.style = 'realistic-3d'
    if (sense.look.grade) look.grade = 'neutral'
    ledger.use('look', mark)
  }
  return look
}

/** "not at night", "je veux pas que ce soit la nuit": where it is so, the day comes back. */
export function hourTakenAway(context: EditContext, { marks }: Segment, shots: Scope): PlanChange[] {
  const denied = [
    ...marksAs(marks, 'time').map(({ mark, sense }) => ({ mark, light: sense.light, hour: sense.time })),
    ...marksAs(marks, 'light').map(({ mark, sense }) => ({ mark, light: sense.light.kind, hour: undefined })),
  ].filter(({ mark }) => mark.negated)
  return denied.flatMap(({ mark, light, hour }) => {
    const there = shotsIn(context.plan, shots).some(
      (shot) => shot.light.kind === light || (hour !== undefined && shot.setting.timeOfDay === hour),
    )
    context.ledger.use('light.kind', mark)
    // The day itself is taken away for the night.
    const daylight = light === 'day'
    if (!there) return []
    return [
      { change: 'light' as const, shots, light: { kind: daylight ? ('night' as const) : ('day' as const) } },
      { change: 'setting' as const, shots, setting: { timeOfDay: daylight ? ('night' as const) : ('day' as const) } },
    ]
  })
}

/** "too sad", "less scary": the contrary mood; the brightest where there is too much of the dark ones. */
export function moodTakenAway(context: EditContext, { marks }: Segment, shots: Scope): PlanChange[] {
  const denied = marksAs(marks, 'mood').find(({ mark }) => mark.negated)
  const other = marksAs(marks, 'mood').some(({ mark }) => !mark.negated)
  if (!denied || other) return []
  context.ledger.use('light.kind', denied.mark)
  const { look, light } = denied.sense
  const gloomy = look.grade === 'muted' || look.grade === 'cool'
  const wasBright = light?.kind === 'day'
  const grade: Look['grade'] = gloomy ? 'warm' : wasBright ? 'muted' : 'neutral'
  const timeOfDay: Setting['timeOfDay'] = 'day'
  const changes: PlanChange[] = [
    { change: 'look', look: { grade } },
    { change: 'light', shots, light: { kind: wasBright ? 'overcast' : 'day', intensity: gloomy ? 0.7 : 0.5 } },
    { change: 'setting', shots, setting: { timeOfDay } },
  ]
  const isDim = (kind: string) => ['rain', 'storm', 'mist'].includes(kind)
  if (gloomy && shotsIn(context.plan, shots).some(({ weather }) => isDim(weather.kind)))
    changes.push({ change: 'weather', shots, weather: { kind: 'clear' } })
  return changes
}

export function takesAwaySlowMotion({ ledger }: EditContext, segment: Segment): boolean {
  const mark: Mark | undefined = marksAs(segment.marks, 'playback').find((one) => one.mark.negated)?.mark
  ledger.use('playbackSpeed', mark)
  return mark !== undefined
}
