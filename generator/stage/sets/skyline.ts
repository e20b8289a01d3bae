import { parseRgb } from '../clay/solid.ts'
import { TOWER_TALL, towerSprite } from '../props/tower.ts'
import { createRandom, seedOf } from '../random.ts'
import { clamp } from '../vector.ts'
import { soilGround } from './land.ts'
import { modelOf } from './scatter.ts'
import type { Prop, Site, World } from './set.ts'
import { makeBirds } from './wildlife.ts'

/** Between skyscrapers, high above the ground; who stands, stands on a roof. */
export function buildSkyline(site: Site): World {
  const edge = 0.42 * site.stride
  const roof = parseRgb('#b4aa9c')
  const air = parseRgb('#c6d8e6')
  const props: Prop[] = []
  for (const [row, far] of [1.1, 2.2, 3.8, 6, 9].entries()) {
    const z = far * site.stride
    const wide = site.stride * (0.75 + 0.28 * row)
    const { left, right } = site.reach(z)
    for (let cell = Math.floor(left / wide) - 1; cell <= Math.ceil(right / wide) + 1; cell++) {
      const dice = createRandom(seedOf(site.seed, 'skyscraper', row, cell))
      if (dice.next() < (row === 0 ? 0.5 : 0.22)) continue
      const scale = site.stride * (0.085 + 0.026 * row) * dice.between(0.85, 1.25)
      const sprite = modelOf(
        'tower',
        Math.floor(dice.next() * 6),
        towerSprite,
        (site.focal * scale) / (z + site.distance),
        TOWER_TALL,
      )
      // The foot of every tower hides behind the edge of the roof.
      const sunk = site.eye * (1 - (z + site.distance) / (edge + site.distance))
      props.push({
        sprite,
        x: (cell + dice.between(0.3, 0.7)) * wide,
        z: z + cell * 0.001,
        lift: sunk,
        scale,
        mirrored: dice.next() < 0.5,
        haze: clamp(0.07 * row + 0.02, 0, 0.5),
      })
    }
  }
  props.push(...makeBirds(site, 5))
  return {
    sky: [parseRgb('#6fade8'), parseRgb('#aed4f0'), parseRgb('#e6f0f4')],
    ground: soilGround(site, {
      colours: [roof, parseRgb('#c4bbae')],
      air,
      mottle: 0.06,
      fade: 9,
      cover: (_x, z) => [air, z > edge ? 1 : 0],
    }),
    props,
  }
}
