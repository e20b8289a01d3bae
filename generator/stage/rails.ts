import { parseRgb } from './clay/solid.ts'
import { wayMarks } from './landscapes/ways.ts'
import type { Placed } from './placed.ts'
import type { Site, World } from './sets/set.ts'

/** Places that have rails of their own, or none anywhere. */
const WITHOUT = new Set(['railway', 'station', 'space', 'sky', 'underwater', 'ocean'])
const BALLAST = parseRgb('#a2978a')

/** The world with rails under each train that stands or runs on its ground. */
export function withRails(world: World, bodies: readonly Placed[], place: string, site: Site): World {
  if (WITHOUT.has(place)) return world
  const trains = bodies.filter(
    ({ role: { plan, airborne, afloat } }) =>
      plan.reference.kind === 'concept' && RUNS_ON_RAILS.has(plan.reference.concept) && !airborne && afloat === null,
  )
  if (trains.length === 0) return world
  const { ground } = world
  return {
    ...world,
    ground: {
      ...ground,
      marks: (left, right, time) => [
        ...ground.marks(left, right, time),
        ...trains.flatMap(({ z, role: { height } }) => {
          const half = 0.42 * height
          const way = { kind: 'rails', at: z / site.stride, half: half / site.stride, colour: '#a2978a' } as const
          const edges = [z - half, z + half] as const
          const bed = { corners: bedOf(left, right, edges), colour: BALLAST }
          return [bed, ...wayMarks(way, { ...site, onRoad: false }, left, right)]
        }),
      ],
    },
  }
}

const RUNS_ON_RAILS = new Set(['train', 'railway car'])

const bedOf = (left: number, right: number, [near, far]: readonly [number, number]) =>
  [
    [left, near],
    [right, near],
    [right, far],
    [left, far],
  ] as const
