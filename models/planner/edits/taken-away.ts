import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Look, Setting } from '../../contract/shot-plan.ts'
import { type Span, spansAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** "no black and white": back to natural colours; "not in oil paint", "too cartoonish": back to the usual style. */
export function lookTakenAway({ provenance }: EditContext, segment: Segment) {
  const look: { style?: 'realistic-3d'; grade?: 'neutral' } = {}
  for (const { span, sense } of spansAs(segment.spans, 'look')) {
    if (!span.negated) continue
    if (sense.look.style) look.style = 'realistic-3d'
    if (sense.look.grade) look.grade = 'neutral'
    provenance.use('look', span)
  }
  return look
}

/** "not at night", "je veux pas que ce soit la nuit": where it is so, the day comes back. */
export function hourTakenAway(context: EditContext, { spans }: Segment, shots: Scope): PlanChange[] {
  const denied = [
    ...spansAs(spans, 'time').map(({ span, sense }) => ({ span, light: sense.light, hour: sense.time })),
    ...spansAs(spans, 'light').map(({ span, sense }) => ({ span, light: sense.light.kind, hour: undefined })),
  ].filter(({ span }) => span.negated)
  return denied.flatMap(({ span, light, hour }) => {
    const there = shotsIn(context.plan, shots).some(
      (shot) => shot.light.kind === light || (hour !== undefined && shot.setting.timeOfDay === hour),
    )
    context.provenance.use('light.kind', span)
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
export function moodTakenAway(context: EditContext, { spans }: Segment, shots: Scope): PlanChange[] {
  const denied = spansAs(spans, 'mood').find(({ span }) => span.negated)
  const other = spansAs(spans, 'mood').some(({ span }) => !span.negated)
  if (!denied || other) return []
  context.provenance.use('light.kind', denied.span)
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

export function takesAwaySlowMotion({ provenance }: EditContext, segment: Segment): boolean {
  const span: Span | undefined = spansAs(segment.spans, 'playback').find((one) => one.span.negated)?.span
  provenance.use('playbackSpeed', span)
  return span !== undefined
}
