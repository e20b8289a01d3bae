import type { Placed } from './placed.ts'

/** Gives the string of each kite into the hand of the first person on stage who has one free. */
export function tetherBodies(bodies: readonly Placed[]): readonly Placed[] {
  const kites = bodies.filter((body) => body.role.rig === 'kite')
  const holder = bodies.find((body) => body.role.rig === 'biped' && body.pose.action !== 'wave')
  if (kites.length === 0 || !holder) return bodies
  const way = holder.mirrored ? -1 : 1
  const hand = { x: holder.x + way * 0.2 * holder.role.height, y: holder.y + 0.83 * holder.role.height }
  return bodies.map((body): Placed => {
    if (body === holder) return { ...body, pose: { ...body.pose, holding: true } }
    if (body.role.rig !== 'kite') return body
    const across = (hand.x - body.x) * (body.mirrored ? -1 : 1)
    return { ...body, pose: { ...body.pose, tether: [across, hand.y - body.y, 0] } }
  })
}
