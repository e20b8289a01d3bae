import type { MomentDraft } from '../../contract/draft.ts'
import { momentsWithin, saysSomething, withMoments } from '../../contract/moments.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Moment, Shot } from '../../contract/shot-plan.ts'
import { type Filling, replaceUnshowable } from '../completion/fill.ts'

/** A moment with the shot's own light, weather and camera where it leaves them out. */
export function fillMoment(filling: Filling, shot: Shot, draft: MomentDraft): Moment {
  const { lights, weathers, cameraMoves } = filling.capabilities
  const shown = <T extends string>(value: T, accepted: readonly T[]) =>
    replaceUnshowable(filling, 'moments', value, accepted)
  const light = draft.light ? { ...shot.light, ...draft.light } : null
  const weather = draft.weather ? { ...shot.weather, ...draft.weather } : null
  const { move, speed } = { ...shot.camera, ...draft.camera }
  return {
    fromSeconds: draft.fromSeconds,
    toSeconds: draft.toSeconds ?? null,
    subjects: draft.subjects ?? [],
    camera: draft.camera ? { move: shown(move, cameraMoves), speed } : null,
    light: light && { ...light, kind: shown(light.kind, lights) },
    weather: weather && { ...weather, kind: shown(weather.kind, weathers) },
  }
}

/** A shot with other moments; what lies behind its end is left out. */
export function applyMoments(filling: Filling, shot: Shot, moments: readonly MomentDraft[]): Shot {
  const those = moments.map((moment) => fillMoment(filling, shot, moment)).filter(saysSomething)
  return withMoments(shot, momentsWithin({ ...shot, moments: those }, 0, shot.durationSeconds))
}

/**
 * A shot after a change of all of it: what the change says holds from its first second to its last, and so no moment
 * says otherwise; nobody who went is spoken of, and whoever came in somebody's place does what that one did.
 */
export function withoutOverruled(before: Shot, after: Shot, change: PlanChange): Shot {
  if (!after.moments) return after
  const ids = after.subjects.map(({ id }) => id)
  const renamed = (id: string) =>
    change.change === 'replace-subject' && id === change.subjectId
      ? (ids.find((one) => !before.subjects.some((old) => old.id === one)) ?? id)
      : id
  const moments = after.moments.map(
    (moment): Moment => ({
      ...moment,
      ...(change.change === 'light' && { light: null }),
      ...(change.change === 'weather' && { weather: null }),
      ...(change.change === 'camera' && change.camera.move !== undefined && { camera: null }),
      subjects: moment.subjects
        .map((one) => ({ ...one, id: renamed(one.id) }))
        .filter(({ id }) => ids.includes(id))
        .map((one) =>
          change.change === 'subject' && change.subjectId === one.id ? withoutSaid(one, change.subject) : one,
        ),
    }),
  )
  const within = momentsWithin({ ...after, moments }, 0, after.durationSeconds)
  return withMoments(after, within.filter(saysSomething))
}

type InMoment = Moment['subjects'][number]

/** Another action of the whole shot goes its own way, too. */
function withoutSaid({ action, path, speed, ...one }: InMoment, said: Partial<Record<string, unknown>>): InMoment {
  return {
    ...one,
    ...(action !== undefined && said.action === undefined && { action }),
    ...(path !== undefined && said.action === undefined && said.path === undefined && { path }),
    ...(speed !== undefined && said.action === undefined && said.speed === undefined && { speed }),
  }
}
