import type { MomentDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type Shot, type ShotPlan } from '../../contract/shot-plan.ts'
import type { Filling } from '../completion/fill.ts'
import { applyChange } from './apply-change.ts'

type Split = Extract<PlanChange, { change: 'split-shot' }>

/**
 * "from the 3rd second he runs": what can change while a shot goes on becomes a moment of it, and no cut. Null where
 * only a cut can show it: somebody comes, another place, another colour or framing.
 */
export function momentInstead(filling: Filling, plan: ShotPlan, changes: readonly PlanChange[]): PlanChange[] | null {
  const [split, ...rest] = changes
  const shot = split?.change === 'split-shot' ? plan.shots.find(({ id }) => id === split.shotId) : undefined
  if (split?.change !== 'split-shot' || !shot || rest.length === 0) return null
  if ((shot.moments ?? []).length >= LIMITS.momentsPerShot) return null
  // A trial: what it notes is noted again when the moment is made.
  const trial: Filling = { ...filling, notes: [], sources: new Map() }
  const parted = applyChange(trial, plan, split)
  const changed = rest.reduce((made, change) => applyChange(trial, made, change), parted)
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (!same([parted.look, parted.format], [changed.look, changed.format])) return null
  if (parted.shots.length !== changed.shots.length) return null
  const pieces = parted.shots.flatMap((before, index) => {
    const after = changed.shots[index]!
    return same(before, after) ? [] : [{ before, after }]
  })
  const [piece] = pieces
  if (!piece || pieces.length > 1 || ![split.shotId, split.newShotId].includes(piece.before.id)) return null
  const moment = momentBetween(piece.before, piece.after, split)
  return moment && [{ change: 'moments', shots: [shot.id], moments: [...(shot.moments ?? []), moment] }]
}

/** The difference of two shots as a moment; null where they differ in more than a moment can say. */
function momentBetween(before: Shot, after: Shot, { atSeconds, newShotId }: Split): MomentDraft | null {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
  const plain = ({ subjects, camera, light: _l, weather: _w, setting, prompt: _p, ...shot }: Shot) => ({
    ...shot,
    place: setting.place,
    camera: { ...camera, move: null, speed: null },
    subjects: subjects.map((one) => ({ ...one, action: null, path: null, speed: null })),
  })
  if (differs(plain(before), plain(after))) return null
  const subjects = after.subjects.flatMap(({ id, action, path, speed }, index) => {
    const was = before.subjects[index]!
    const said = {
      ...(action !== was.action && { action }),
      ...(differs(path, was.path) && { path }),
      ...(speed !== was.speed && { speed }),
    }
    return Object.keys(said).length > 0 ? [{ id, ...said }] : []
  })
  const { move, speed } = after.camera
  const light = differs(before.light, after.light) && after.light
  // An hour that changes no light is seen in nothing.
  if (!light && before.setting.timeOfDay !== after.setting.timeOfDay) return null
  const onward = before.id === newShotId
  return {
    fromSeconds: onward ? atSeconds : 0,
    toSeconds: onward ? null : atSeconds,
    subjects,
    ...(differs(before.camera, after.camera) && { camera: { move, speed } }),
    ...(light && { light }),
    ...(differs(before.weather, after.weather) && { weather: after.weather }),
  }
}
