import type { Moment, Shot } from './shot-plan.ts'

/** A part of a shot's time in which nothing that the plan says changes, with the shot as it is then. */
export interface Stretch {
  fromSeconds: number
  toSeconds: number
  /** Without moments: they are worked in. */
  shot: Shot
}

/** The parts of a shot between the seconds at which a moment begins or ends; one, where it has no moments. */
export function stretchesOf(shot: Shot): Stretch[] {
  const end = shot.durationSeconds
  const cuts = (shot.moments ?? []).flatMap(({ fromSeconds, toSeconds }) => [fromSeconds, toSeconds ?? end])
  const times = [...new Set([0, ...cuts, end])].filter((time) => time <= end).sort((one, other) => one - other)
  return times.slice(0, -1).map((fromSeconds, index) => ({
    fromSeconds,
    toSeconds: times[index + 1]!,
    shot: shotAt(shot, fromSeconds),
  }))
}

/** The shot as its moments make it at one of its seconds. */
export function shotAt({ moments = [], ...shot }: Shot, seconds: number): Shot {
  return moments.filter((moment) => holdsAt(moment, seconds)).reduce(withMoment, shot)
}

const holdsAt = ({ fromSeconds, toSeconds }: Moment, seconds: number) =>
  seconds >= fromSeconds && (toSeconds === null || seconds < toSeconds)

function withMoment(shot: Shot, { subjects, camera, light, weather }: Moment): Shot {
  return {
    ...shot,
    subjects: shot.subjects.map((subject) => ({ ...subject, ...subjects.find(({ id }) => id === subject.id) })),
    camera: { ...shot.camera, ...camera },
    light: light ?? shot.light,
    weather: weather ?? shot.weather,
  }
}

/** A shot with these moments, which are left out of it where there are none. */
export function withMoments({ moments: _before, ...shot }: Shot, moments: readonly Moment[]): Shot {
  return moments.length > 0 ? { ...shot, moments: [...moments] } : shot
}

/** Moments that say nothing are none. */
export const saysSomething = ({ subjects, camera, light, weather }: Moment): boolean =>
  subjects.some((one) => Object.keys(one).length > 1) || camera !== null || light !== null || weather !== null

/** What of a shot's moments lies between two of its seconds, counted from the first of them. */
export function momentsWithin({ moments = [], durationSeconds }: Shot, from: number, to: number): Moment[] {
  return moments.flatMap((moment) => {
    const until = Math.min(to, moment.toSeconds ?? durationSeconds)
    const start = Math.max(from, moment.fromSeconds)
    if (until - start < 0.05) return []
    const lasts = moment.toSeconds === null || moment.toSeconds >= to
    return [
      {
        ...moment,
        fromSeconds: roundMilliseconds(start - from),
        toSeconds: lasts ? null : roundMilliseconds(until - from),
      },
    ]
  })
}

const roundMilliseconds = (value: number) => Math.round(value * 1000) / 1000
