import { TOGETHER } from './deeds/deeds.ts'
import type { Placed } from './placed.ts'

/** Those who do with one another what takes two stand face to face; whoever is stroked or milked stands at the hands. */
export function bringTogether(bodies: readonly Placed[]): readonly Placed[] {
  let placed = [...bodies]
  const swap = (before: Placed, after: Placed) => {
    placed = placed.map((body) => (body === before ? after : body))
  }
  const doers = bodies.filter(({ role, pose }) => role.rig === 'biped' && TOGETHER[pose.action] !== undefined)
  for (let n = 0; n + 1 < doers.length; n += 2) {
    const [one, other] = [doers[n]!, doers[n + 1]!]
    swap(one, accompany(one))
    const apart = TOGETHER[one.pose.action]! * 0.5 * (one.role.height + other.role.height)
    swap(other, { ...accompany(other), x: one.x + wayOf(one) * apart, z: one.z - 0.01, mirrored: !one.mirrored })
  }
  const keeper = bodies.find(({ role, pose }) => role.rig === 'biped' && AT_HAND.has(pose.action))
  const animal = bodies.find(({ role }) => role.rig === 'quadruped')
  if (keeper && animal) {
    const reach = 0.24 * keeper.role.height + 0.3 * animal.role.height * animal.role.performer.breadth
    swap(keeper, accompany(keeper))
    swap(animal, { ...animal, x: keeper.x + wayOf(keeper) * reach, z: keeper.z + 0.02, mirrored: keeper.mirrored })
  }
  return placed
}

const AT_HAND: ReadonlySet<string> = new Set(['pet', 'milk'])
const wayOf = ({ mirrored }: Placed) => (mirrored ? -1 : 1)
const accompany = (body: Placed): Placed => ({ ...body, pose: { ...body.pose, accompanied: true } })
