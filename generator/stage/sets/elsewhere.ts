import { biped } from '../actors/biped.ts'
import { CHILD, MAN, WOMAN } from '../actors/biped-shape.ts'
import { COSTUMES } from '../actors/costumes.ts'
import { ball, ellipsoid, rgb, type Solid } from '../clay/solid.ts'
import { stall } from '../props/furniture.ts'
import { coral, seaweed, shells } from '../props/seaside.ts'
import { TOWER_TALL, towerSprite } from '../props/tower.ts'
import { rocks } from '../props/undergrowth.ts'
import { random, seedOf } from '../random.ts'
import { claySprite } from '../sprite.ts'
import { clamp } from '../vector.ts'
import { hazeOf, ridge, soil } from './land.ts'
import { modelOf, type Scatter, scatter } from './scatter.ts'
import type { Prop, Site, World } from './set.ts'
import { street } from './street.ts'

const STARRY: World['sky'] = [rgb('#0c1030'), rgb('#1a1c48'), rgb('#2c2a5e')]

/** The bottom of a warm sea: sand, corals, weeds, blue distance. */
export function underwater(site: Site): World {
  const clear = (_x: number, z: number) => Math.abs(z) > 0.1 * site.stride
  const kinds: Scatter[] = [
    { name: 'coral', solids: coral, variants: 4, tall: 1.2, near: 0.25, far: 4, rows: 8, gap: 0.5, bare: 0.4 },
    {
      name: 'seaweed',
      solids: seaweed,
      variants: 3,
      tall: 1.6,
      near: 0.2,
      far: 4,
      rows: 8,
      gap: 0.55,
      bare: 0.4,
      grow: 1.3,
    },
    {
      name: 'rocks',
      solids: rocks,
      variants: 3,
      tall: 0.5,
      near: -0.35,
      far: 4,
      rows: 8,
      gap: 0.6,
      bare: 0.5,
      grow: 1.4,
      allowed: clear,
    },
    {
      name: 'shells',
      solids: shells,
      variants: 4,
      tall: 0.2,
      near: -0.44,
      far: 0.5,
      rows: 6,
      gap: 0.4,
      bare: 0.55,
      allowed: clear,
    },
  ]
  return {
    sky: [rgb('#7fd6e0'), rgb('#3fa8cc'), rgb('#2f86b4')],
    clouds: false,
    ground: soil(site, { colours: [rgb('#b8c8a8'), rgb('#d8dcb8')], air: rgb('#2f86b4'), mottle: 0.09, fade: 8 }),
    props: [
      ...ridge(site, { name: 'reef', far: 9, tall: 1.4, wide: 6, colour: rgb('#4f86a0'), kind: 'round', haze: 0.5 }),
      ...kinds.flatMap((kind) => scatter(site, kind, hazeOf(site, 0.16, 0.75))),
    ],
  }
}

/** Grey dust and craters under a black sky. */
export function moon(site: Site): World {
  const clear = (_x: number, z: number) => Math.abs(z) > 0.12 * site.stride
  const grey = (variant: number) => rocks(variant).map((solid) => ({ ...solid, colour: rgb('#a3a3a8') }))
  const kinds: Scatter[] = [
    {
      name: 'moon-rocks',
      solids: grey,
      variants: 3,
      tall: 0.5,
      near: -0.42,
      far: 5,
      rows: 10,
      gap: 0.5,
      bare: 0.5,
      grow: 1.3,
      allowed: clear,
    },
    {
      name: 'crater',
      solids: crater,
      variants: 2,
      tall: 0.3,
      near: -0.3,
      far: 5,
      rows: 8,
      gap: 0.9,
      bare: 0.45,
      grow: 1.6,
      allowed: clear,
    },
  ]
  return {
    sky: STARRY,
    clouds: false,
    stars: true,
    ground: soil(site, { colours: [rgb('#94949a'), rgb('#b9b9be')], air: rgb('#a8a8ae'), mottle: 0.09 }),
    props: [
      ...ridge(site, {
        name: 'moon-hills',
        far: 14,
        tall: 1.8,
        wide: 8,
        colour: rgb('#9a9aa2'),
        kind: 'round',
        haze: 0.05,
      }),
      ...kinds.flatMap((kind) => scatter(site, kind, () => 0)),
      planet(site, 30, 'earth', 4.2),
    ],
  }
}

/** A low rim around a hollow, two metres wide. */
function crater(variant: number): Solid[] {
  const wide = 0.8 + 0.2 * variant
  return [
    ellipsoid([0, 0.02, 0], [wide, 0.12, 0.42], rgb('#a9a9ae'), { grain: 0.06 }),
    ellipsoid([0, 0.1, 0.06], [wide * 0.78, 0.07, 0.3], rgb('#7c7c84')),
  ]
}

/** Stars, a ringed planet and drifting rocks. */
export function space(site: Site): World {
  const drifting: Prop[] = []
  for (let n = 0; n < 26; n++) {
    const dice = random(seedOf(site.seed, 'asteroid', n))
    const z = dice.between(0.6, 7) * site.stride
    const { left, right } = site.reach(z)
    const scale = site.scale * dice.between(0.6, 1.8)
    const make = (variant: number) =>
      rocks(variant)
        .slice(0, 1)
        .map((solid) => ({ ...solid, colour: rgb('#8a7f86') }))
    const pixels = (site.focal * scale) / (z + site.distance)
    const sprite = modelOf('asteroid', n % 3, (variant, sharp) => claySprite(make(variant), sharp), pixels, 0.6)
    const lift = site.eye + (((site.horizon - dice.next()) * site.height) / site.focal) * (z + site.distance)
    drifting.push({ sprite, x: dice.between(left, right), z, lift, scale, mirrored: dice.next() < 0.5, haze: 0 })
  }
  return {
    sky: STARRY,
    clouds: false,
    stars: true,
    ground: soil(site, { colours: [STARRY[2], STARRY[2]], air: STARRY[2], mottle: 0 }),
    props: [...drifting, planet(site, 26, 'ringed', 7)],
  }
}

/** A globe in the sky, `far` strides away. */
function planet(site: Site, far: number, kind: 'earth' | 'ringed', size: number): Prop {
  const dice = random(seedOf(site.seed, kind))
  const z = far * site.stride
  const away = z + site.distance
  const lift = site.eye + (((site.horizon - dice.between(0.14, 0.26)) * site.height) / site.focal) * away
  const { left, right } = site.reach(z)
  const scale = (site.height / site.focal) * away * 0.034 * size * 0.5
  const pixels = (site.focal * scale) / away
  const sprite = modelOf(
    kind,
    0,
    (_variant, sharp) => claySprite(kind === 'earth' ? earth() : ringed(), sharp),
    pixels,
    2.4,
  )
  return { sprite, x: left + (right - left) * dice.between(0.62, 0.82), z, lift, scale, mirrored: false, haze: 0 }
}

function earth(): Solid[] {
  const land = (
    [
      [-0.3, 0.35, 0.75],
      [0.35, 0.1, 0.8],
      [0.1, -0.45, 0.75],
      [-0.5, -0.2, 0.7],
    ] as const
  ).map(([x, y, z], n) => ellipsoid([x, y, z], [0.3 + 0.05 * n, 0.22, 0.22], rgb('#7fa860'), { blend: 0.04 }))
  return [
    ball([0, 0, 0], 1, rgb('#3f86c4')),
    ...land,
    ellipsoid([0.2, 0.6, 0.72], [0.4, 0.08, 0.12], rgb('#f4f8fa'), { blend: 0.05 }),
  ]
}

function ringed(): Solid[] {
  const bands = [-0.5, -0.15, 0.25, 0.6].map((y, n) =>
    ellipsoid(
      [0, y, 0.02],
      [Math.sqrt(1 - y * y) * 1.005, 0.1, Math.sqrt(1 - y * y) * 1.005],
      n % 2 === 0 ? rgb('#d9945f') : rgb('#f0c898'),
      { blend: 0.05 },
    ),
  )
  return [
    ball([0, 0, 0], 1, rgb('#e6ae78')),
    ...bands,
    ellipsoid([0, 0, 0], [1.85, 0.05, 1.4], rgb('#c9b49a'), {
      axes: [
        [0.97, 0.22, 0],
        [-0.2, 0.88, 0.42],
        [0.1, -0.41, 0.9],
      ],
    }),
  ]
}

/** Between skyscrapers, high above the ground; who stands, stands on a roof. */
export function skyline(site: Site): World {
  const edge = 0.42 * site.stride
  const roof = rgb('#b4aa9c')
  const air = rgb('#c6d8e6')
  const props: Prop[] = []
  for (const [row, far] of [1.1, 2.2, 3.8, 6, 9].entries()) {
    const z = far * site.stride
    const wide = site.stride * (0.75 + 0.28 * row)
    const { left, right } = site.reach(z)
    for (let cell = Math.floor(left / wide) - 1; cell <= Math.ceil(right / wide) + 1; cell++) {
      const dice = random(seedOf(site.seed, 'skyscraper', row, cell))
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
  return {
    sky: [rgb('#6fade8'), rgb('#aed4f0'), rgb('#e6f0f4')],
    ground: soil(site, {
      colours: [roof, rgb('#c4bbae')],
      air,
      mottle: 0.06,
      fade: 9,
      cover: (_x, z) => [air, z > edge ? 1 : 0],
    }),
    props,
  }
}

/** The street on market day: stalls along the kerb and people between them. */
export function market(site: Site): World {
  const m = site.scale
  const world = street({ ...site, onRoad: false })
  const near = (1.55 * m) / site.stride
  const stalls: Scatter = {
    name: 'stall',
    solids: stall,
    variants: 4,
    tall: 2.7,
    near,
    far: near + 1e-5,
    rows: 1,
    gap: (2.75 * m) / site.stride,
    bare: 0.12,
    steady: true,
  }
  const far: Scatter = { ...stalls, near: near + (4.4 * m) / site.stride, far: near + (4.4 * m) / site.stride + 1e-5 }
  const people: Scatter = {
    name: 'shopper',
    solids: shopper,
    variants: 10,
    tall: 1.8,
    near: (0.9 * m) / site.stride,
    far: near + (3.6 * m) / site.stride,
    rows: 5,
    gap: 0.26,
    bare: 0.5,
    grow: 0.98,
  }
  const kept = world.props.filter((prop) => prop.z < 0 || prop.z > 7 * m)
  return { ...world, props: [...kept, ...[far, people, stalls].flatMap((kind) => scatter(site, kind, () => 0))] }
}

/** Somebody who looks at the stalls. */
function shopper(variant: number): Solid[] {
  const wardrobe = [WOMAN, MAN, CHILD, COSTUMES.person!, COSTUMES.dancer!]
  const colours = ['#4f86b8', '#d9932f', '#7b6fa6', '#5f8f6a', '#c8564a'].map(rgb)
  const base = wardrobe[variant % wardrobe.length]!
  const top = colours[(variant * 3) % colours.length]!
  const shape = { ...base, top, bottom: base.skirt ? top : base.bottom }
  const height = base === CHILD ? 1.2 : 1.72
  const yaw = variant % 3 === 0 ? -0.9 : 0.8
  return biped(shape, height, {
    action: variant % 4 === 0 ? 'look-around' : 'stand',
    time: variant * 1.7,
    distance: 0,
    speed: 0,
    yaw,
  })
}
