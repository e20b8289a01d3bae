import type { Shot, ShotPlan } from '../../../models/contract/shot-plan.ts'

/**
 * Every path in which two plans differ. Shots and subjects go by their ids, so that order and removal do not make
 * neighbours differ: "shot-1.light.kind", "shot-1.fox.action", "shot-1.+owl", "shot-2.-fox", "-shot-3", "order".
 * The prose of shots, the title and the ids of the plan are not compared.
 */
export function differingPaths(before: ShotPlan, after: ShotPlan): string[] {
  const gone = before.shots.filter(({ id }) => !after.shots.some((shot) => shot.id === id))
  const come = after.shots.filter(({ id }) => !before.shots.some((shot) => shot.id === id))
  const stayed = before.shots.filter((shot) => !gone.includes(shot))
  const orderBefore = stayed.map(({ id }) => id).join()
  const orderAfter = after.shots.flatMap(({ id }) => (come.some((shot) => shot.id === id) ? [] : [id])).join()
  return [
    ...unlike(before.look, after.look, 'look'),
    ...unlike(before.format, after.format, 'format'),
    ...gone.map(({ id }) => `-${id}`),
    ...come.map(({ id }) => `+${id}`),
    ...(orderBefore === orderAfter ? [] : ['order']),
    ...stayed.flatMap((shot) => differingInShot(shot, after.shots.find(({ id }) => id === shot.id)!)),
  ]
}

function differingInShot(before: Shot, after: Shot): string[] {
  const { subjects: cast, prompt: _before, ...rest } = before
  const { subjects, prompt: _after, ...others } = after
  const gone = cast.filter(({ id }) => !subjects.some((one) => one.id === id)).map(({ id }) => `${before.id}.-${id}`)
  const come = subjects.filter(({ id }) => !cast.some((one) => one.id === id)).map(({ id }) => `${before.id}.+${id}`)
  const changed = cast.flatMap((one) => {
    const now = subjects.find(({ id }) => id === one.id)
    return now ? unlike(one, now, `${before.id}.${one.id}`) : []
  })
  return [...unlike(rest, others, before.id), ...gone, ...come, ...changed]
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function unlike(one: unknown, other: unknown, path: string): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return []
  if (!isPlainObject(one) || !isPlainObject(other)) return [path]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => unlike(one[key], other[key], `${path}.${key}`))
}
