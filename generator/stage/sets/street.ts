import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { Ground, GroundMark } from '../ground-map.ts'
import { FACADE_TALL, facadeSprite } from '../props/facade.ts'
import { mixRgb } from '../props/leaves.ts'
import { makeSmoke } from '../props/smoke.ts'
import { buildBench, buildLamp, buildPots, kerbThing, parkedCar, planterTree } from '../props/street-furniture.ts'
import { TOWER_TALL, towerSprite } from '../props/tower.ts'
import { createRandom, seedOf, valueNoise } from '../random.ts'
import { clamp, lerp } from '../vector.ts'
import { makeForeground } from './foreground.ts'
import { makePassing } from './passage.ts'
import { modelOf, modelVariant, type Scatter, scatterProps } from './scatter.ts'
import type { Prop, Site, World } from './set.ts'
import { makeWalkers } from './walkers.ts'

const AIR = parseRgb('#d6e2ea')
const SKY: World['sky'] = [parseRgb('#86b8e6'), parseRgb('#b6d6ee'), parseRgb('#e6eef0')]

/** Where things lie across the street, in metres from the subject's plane. */
interface Plan {
  road: number
  half: number
  kerb: number
  houses: number
}

/** A town street from across the road: pavement, road, pavement, a row of houses, towers behind. */
export function buildStreet(site: Site): World {
  const m = site.scale
  const road = site.onRoad ? 0 : 4.3 * m
  const plan: Plan = { road, half: 2.7 * m, kerb: 0.22 * m, houses: road + 5.5 * m }
  const s = site.stride
  const haze = (z: number) => clamp(((z - plan.houses) / s) * 0.1 + 0.03, 0, 0.6)
  const row = (z: number, spread = 0.0001) => ({ near: z / s, far: (z + spread) / s, rows: 1 })
  const farKerb = road + plan.half + 0.75 * m
  const nearKerb = road - plan.half - 0.7 * m
  const kinds: Scatter[] = [
    { name: 'lamp', solids: buildLamp, variants: 1, tall: 3.4, ...row(farKerb), gap: 0.8, bare: 0.1 },
    {
      name: 'planter-tree',
      sway: 0.02,
      solids: planterTree,
      variants: 2,
      tall: 3.6,
      ...row(farKerb + 0.25 * m),
      gap: 0.7,
      bare: 0.45,
    },
    { name: 'bench', solids: buildBench, variants: 1, tall: 1, ...row(farKerb + 0.9 * m), gap: 0.85, bare: 0.55 },
    { name: 'kerb-thing', solids: kerbThing, variants: 3, tall: 1.1, ...row(farKerb + 0.1 * m), gap: 0.55, bare: 0.6 },
    { name: 'pots', solids: buildPots, variants: 3, tall: 0.6, ...row(plan.houses - 0.4 * m), gap: 0.33, bare: 0.55 },
    {
      name: 'parked-car',
      solids: parkedCar,
      variants: 6,
      tall: 3.2,
      ...row(road + plan.half - 1.0 * m),
      gap: 0.62,
      wide: 3.7,
      bare: site.onRoad ? 0.62 : 0.5,
    },
  ]
  const near: Scatter[] = [
    { name: 'lamp', solids: buildLamp, variants: 1, tall: 3.4, ...row(nearKerb), gap: 1.25, bare: 0.25 },
    { name: 'kerb-thing', solids: kerbThing, variants: 3, tall: 1.1, ...row(nearKerb), gap: 0.9, bare: 0.6 },
  ]
  const upright = (kind: Scatter) => ({ ...kind, steady: true })
  return {
    sky: SKY,
    ground: pavementGround(site, plan),
    props: [
      ...makeTowers(site, haze),
      ...makeHouses(site, plan, haze),
      ...makeWalkers(site, 5, farKerb + 0.3 * m, plan.houses - 0.6 * m),
      ...(site.onRoad ? [] : makeTraffic(site, plan)),
      ...[...kinds, ...(site.onRoad ? [] : near)].flatMap((kind) => scatterProps(site, upright(kind), haze)),
      ...makeForeground(site),
    ],
  }
}

/** Cars that drive by on the lane that is nearer. */
function makeTraffic(site: Site, plan: Plan): Prop[] {
  const m = site.scale
  const z = plan.road - 0.7 * m
  const pixels = (site.focal * m) / (z + site.distance)
  return makePassing(site, {
    name: 'traffic',
    count: 2,
    near: z,
    far: z + 0.4 * m,
    lift: () => 0,
    speed: 4.6 * m,
    room: 6 * m,
    scale: m,
    convoy: true,
    sprite: (n) => modelVariant('parked-car', (n * 2 + site.seed) % 6, parkedCar, pixels, 3.2),
  })
}

/** The row of houses, side by side, now and then with a gap through which the town shows. */
function makeHouses(site: Site, plan: Plan, haze: (z: number) => number): Prop[] {
  const props: Prop[] = []
  const m = site.scale
  const wide = 4.75 * m
  const { left, right } = site.reach(plan.houses)
  const pixels = (site.focal * m) / (plan.houses + site.distance)
  let before = -1
  for (let cell = Math.floor(left / wide) - 1; cell <= Math.ceil(right / wide) + 1; cell++) {
    const dice = createRandom(seedOf(site.seed, 'house', cell))
    if (dice.next() < 0.09) continue
    let variant = Math.floor(dice.next() * 12)
    if (variant === before) variant = (variant + 5) % 12
    before = variant
    const sprite = modelOf('facade', variant, facadeSprite, pixels, FACADE_TALL)
    props.push({
      sprite,
      x: (cell + 0.5) * wide,
      z: plan.houses + (cell & 1) * 0.02,
      lift: 0,
      scale: m,
      mirrored: false,
      haze: haze(plan.houses),
    })
    // Low houses show their chimneys.
    if (variant % 3 === 0) props.push(...makeSmoke(site, (cell + 0.45) * wide, 6.1 * m, plan.houses + 0.03, 1.1 * m))
  }
  return props
}

/** Taller buildings behind, in two hazy rows. */
function makeTowers(site: Site, haze: (z: number) => number): Prop[] {
  const props: Prop[] = []
  for (const [row, far] of [4.2, 7.5].entries()) {
    const z = far * site.stride
    const wide = site.stride * (0.62 + 0.3 * row)
    const { left, right } = site.reach(z)
    for (let cell = Math.floor(left / wide) - 1; cell <= Math.ceil(right / wide) + 1; cell++) {
      const dice = createRandom(seedOf(site.seed, 'tower', row, cell))
      if (dice.next() < 0.25) continue
      const variant = Math.floor(dice.next() * 6)
      const scale = site.scale * (0.85 + 0.55 * row) * dice.between(0.8, 1.25)
      const pixels = (site.focal * scale) / (z + site.distance)
      const sprite = modelOf('tower', variant, towerSprite, pixels, TOWER_TALL)
      props.push({
        sprite,
        x: (cell + dice.between(0.3, 0.7)) * wide,
        z: z + cell * 0.001,
        lift: 0,
        scale,
        mirrored: dice.next() < 0.5,
        haze: haze(z),
      })
    }
  }
  return props
}

function pavementGround(site: Site, plan: Plan): Ground {
  const stone: Rgb = parseRgb('#c9bba6')
  const warm: Rgb = parseRgb('#b8a78f')
  const tar: Rgb = parseRgb('#6c6f78')
  const s = site.stride
  const seed = site.seed & 0xffff
  return {
    texelsPerMetre: 90 / s,
    air: AIR,
    fade: site.distance + 16 * s,
    marks: (left, right) => roadMarks(site, plan, left, right),
    matter: (x, z, _texel, out, at) => {
      const broad = valueNoise((x / s) * 3, (z / s) * 3, seed)
      const small = valueNoise((x / s) * 26, (z / s) * 26, seed + 1)
      const onRoad = Math.abs(z - plan.road) < plan.half
      const k = 1 + 0.04 * broad + 0.035 * small
      for (let n = 0; n < 3; n++) out[at + n] = (onRoad ? tar[n]! : lerp(stone[n]!, warm[n]!, 0.5 + 0.4 * broad)) * k
      out[at + 3] = onRoad ? 0.09 : 0.05
    },
  }
}

const bandMark = (left: number, right: number, from: number, to: number, colour: Rgb): GroundMark => ({
  corners: [
    [left, from],
    [right, from],
    [right, to],
    [left, to],
  ],
  colour,
})

function roadMarks(site: Site, plan: Plan, left: number, right: number): GroundMark[] {
  const m = site.scale
  const joint = parseRgb('#a89880')
  const kerb = parseRgb('#ddd5c6')
  const paint = parseRgb('#ece6d6')
  const list: GroundMark[] = []
  const far = plan.road + plan.half
  const near = plan.road - plan.half
  const slab = 0.9 * m
  const from = Math.max(near - 9 * slab, -site.distance * 0.9)
  for (let z = near - plan.kerb - slab; z > from; z -= slab) list.push(bandMark(left, right, z, z + 0.018 * m, joint))
  for (let z = far + plan.kerb + slab; z < plan.houses; z += slab)
    list.push(bandMark(left, right, z, z + 0.018 * m, joint))
  for (let k = Math.floor(left / slab); k * slab < right; k++) {
    const x = k * slab
    list.push(
      bandMark(x, x + 0.018 * m, far + plan.kerb, plan.houses, joint),
      bandMark(x + slab / 2, x + slab / 2 + 0.018 * m, from, near - plan.kerb, joint),
    )
  }
  list.push(
    bandMark(left, right, far, far + plan.kerb, kerb),
    bandMark(left, right, near - plan.kerb, near, kerb),
    bandMark(left, right, far - 0.05 * m, far, mixRgb(kerb, [0.3, 0.3, 0.33], 0.55)),
    bandMark(left, right, far - 0.42 * m, far - 0.34 * m, paint),
    bandMark(left, right, near + 0.34 * m, near + 0.44 * m, paint),
  )
  const dash = 1.5 * m
  for (let k = Math.floor(left / (2 * dash)); k * 2 * dash < right; k++) {
    list.push(bandMark(k * 2 * dash, k * 2 * dash + dash, plan.road - 0.06 * m, plan.road + 0.06 * m, paint))
  }
  return list
}
