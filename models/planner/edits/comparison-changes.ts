import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot, Subject } from '../../contract/shot-plan.ts'
import { FRAMINGS } from '../../contract/vocabulary.ts'
import type { Comparison } from '../lexicon/sense.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import type { Segment } from './segments.ts'

const roundHundredths = (value: number) => Math.round(value * 100) / 100
const clamp = (value: number, least: number, most: number) => roundHundredths(Math.min(most, Math.max(least, value)))

interface Compared {
  context: EditContext
  segment: Segment
  shots: Scope
  span: Span
  up: boolean
  /** 1 as usual, less for "a bit", more for "much". */
  degree: number
  /** By how much, when the words say so. */
  times?: number
  /** Who the instruction names, if anybody. */
  named: readonly Subject[]
}

/** "slower", "much bigger", "a bit brighter", "more rain": changes relative to what is. */
export function comparisonChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  named: readonly Subject[],
): PlanChange[] {
  return segment.spans.flatMap((span) => {
    const sense = senseAs(span, 'compare')
    if (!sense || sense.what === 'duration' || context.provenance.used(span)) return []
    const degreeSpan = segment.spans.find((other) => senseAs(other, 'degree'))
    const changes = BY_KIND[sense.what]({
      context,
      segment,
      shots,
      span,
      up: sense.up,
      degree: senseAs(degreeSpan, 'degree')?.factor ?? 1,
      times: sense.times,
      named,
    })
    if (changes.length > 0) context.provenance.use(`compare.${sense.what}`, span, degreeSpan)
    return changes
  })
}

const comparedFactor = ({ up, degree, times }: Compared, base: number) =>
  times ?? (up ? base ** degree : 1 / base ** degree)

const BY_KIND: Readonly<Record<Comparison, (compared: Compared) => PlanChange[]>> = {
  duration: () => [],
  speed: speedChanges,
  size: sizeChanges,
  height: sizeChanges,
  brightness: (compared) =>
    changeEach(compared, (shot, shots) => ({
      change: 'light',
      shots,
      light: { intensity: clamp(shot.light.intensity + (compared.up ? 0.25 : -0.25) * compared.degree, 0, 1) },
    })),
  amount: amountChanges,
  near: (compared) =>
    changeEach({ ...compared, shots: shotsOf(compared) }, (shot, shots) => ({
      change: 'camera',
      shots,
      camera: { framing: FRAMINGS[clamp(FRAMINGS.indexOf(shot.camera.framing) + (compared.up ? 1 : -1), 0, 3)]! },
    })),
  warmth: ({ up }) => [{ change: 'look', look: { grade: up ? 'warm' : 'cool' } }],
  saturation: ({ up }) => [{ change: 'look', look: { grade: up ? 'vivid' : 'muted' } }],
}

/** One change for all the shots when they agree, else one each. */
function changeEach({ context, shots }: Compared, make: (shot: Shot, scope: Scope) => PlanChange): PlanChange[] {
  const meant = shotsIn(context.plan, shots)
  const same = new Set(meant.map((shot) => JSON.stringify(make(shot, 'all'))))
  if (same.size <= 1 && meant[0]) return [make(meant[0], shots)]
  return meant.map((shot) => make(shot, [shot.id]))
}

/** "closer to the woman": the shots she is in. */
function shotsOf({ context, shots, named }: Compared): Scope {
  const there = shotsIn(context.plan, shots).filter((shot) =>
    shot.subjects.some(({ id }) => named.some((one) => one.id === id)),
  )
  return there.length === 0 || there.length === shotsIn(context.plan, shots).length ? shots : there.map(({ id }) => id)
}

/** Whose pace: the named subject's, the camera's when it is named, else the film's. */
function speedChanges(compared: Compared): PlanChange[] {
  const { segment, named, shots, context } = compared
  const times = comparedFactor(compared, 1.6)
  if (segment.spans.some((span) => senseAs(span, 'head')?.head === 'camera' || senseAs(span, 'camera'))) {
    context.provenance.use('camera.speed', ...segment.spans.filter((span) => senseAs(span, 'head')?.head === 'camera'))
    return changeEach(compared, (shot, scope) => ({
      change: 'camera',
      shots: scope,
      camera: { speed: clamp(shot.camera.speed * times, 0.1, 8) },
    }))
  }
  if (named.length > 0) {
    return named.map((subject) => ({
      change: 'subject',
      shots,
      subjectId: subject.id,
      subject: { speed: clamp(subject.speed * times, 0.1, 8) },
    }))
  }
  return changeEach(compared, (shot, scope) => ({
    change: 'playback-speed',
    shots: scope,
    playbackSpeed: clamp(shot.playbackSpeed * times, 0.1, 16),
  }))
}

function sizeChanges(compared: Compared): PlanChange[] {
  const { context, segment, shots, named } = compared
  // "a second fox, smaller": of somebody who only now comes in nothing is known to compare with.
  const newcomer = named.length === 0 && context.lastSubject !== null
  const saysWho = segment.spans.some((span) => span.sense?.as === 'noun' || isRole(span, 'pronoun', 'possessive'))
  // "her hat purple and bigger": clothes have no size of their own.
  if (context.lastTopic === 'clothes' && !saysWho) return []
  const meant = named.length > 0 ? named : castOf(shotsIn(context.plan, shots)).slice(0, newcomer ? 0 : 1)
  return meant.map((subject) => ({
    change: 'subject',
    shots,
    subjectId: subject.id,
    subject: { scale: clamp(subject.scale * comparedFactor(compared, 1.4), 0.1, 8) },
  }))
}

/** "more rain", "moins de brouillard", "more foxes", "a stronger light". */
function amountChanges(compared: Compared): PlanChange[] {
  const { context, segment, shots, named, up, degree } = compared
  if (segment.spans.some((span) => senseAs(span, 'head')?.head === 'light')) return BY_KIND.brightness(compared)
  const next = segment.spans
    .slice(segment.spans.indexOf(compared.span) + 1)
    .find(({ sense }) => sense?.as !== 'function')
  const counts = [next, ...segment.spans.slice(0, segment.spans.indexOf(compared.span))]
  const byNoun = named.length > 0 && counts.some((span) => senseAs(span, 'noun'))
  const weather = segment.spans.map((span) => senseAs(span, 'weather')).find((sense) => sense !== null)
  if (weather) {
    return changeEach(compared, (shot, scope) => ({
      change: 'weather',
      shots: scope,
      weather: { kind: weather.weather, intensity: clamp(shot.weather.intensity + (up ? 0.3 : -0.3) * degree, 0.1, 1) },
    }))
  }
  if (context.lastTopic === 'light' && !byNoun) return BY_KIND.brightness(compared)
  if (byNoun) {
    return named
      .map((subject) => ({
        subject,
        count: clamp(compared.times ? subject.count * compared.times : subject.count + (up ? 2 : -1), 1, 24),
      }))
      .filter(({ subject, count }) => count !== subject.count)
      .map(({ subject, count }) => ({ change: 'subject', shots, subjectId: subject.id, subject: { count } }))
  }
  if (segment.spans.some((span) => senseAs(span, 'head'))) return []
  return changeEach(compared, (shot, scope) => ({
    change: 'weather',
    shots: scope,
    weather: { intensity: clamp(shot.weather.intensity + (up ? 0.3 : -0.3) * degree, 0.1, 1) },
  })).filter(() => context.plan.shots.some((shot) => shot.weather.kind !== 'clear'))
}
