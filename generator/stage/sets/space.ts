import { makeEllipsoid, parseRgb, type Solid } from '../clay/solid.ts'
import { buildEarth, buildRinged } from '../props/planets.ts'
import { buildRocks } from '../props/undergrowth.ts'
import { createRandom, seedOf } from '../random.ts'
import { claySprite } from '../sprite.ts'
import { makeRidge, soilGround } from './land.ts'
import { modelOf, type Scatter, scatterProps } from './scatter.ts'
import type { Prop, Site, World } from './set.ts'

const STARRY: World['sky'] = [parseRgb('#0c1030'), parseRgb('#1a1c48'), parseRgb('#2c2a5e')]

/** Grey dust and craters under a black sky. */
export function buildMoon(site: Site): World {
  const clear = (_x: number, z: number) => Math.abs(z) > 0.12 * site.stride
  const grey = (variant: number) => buildRocks(variant).map((solid) => ({ ...solid, colour: parseRgb('#a3a3a8') }))
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
      solids: buildCrater,
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
    ground: soilGround(site, {
      colours: [parseRgb('#94949a'), parseRgb('#b9b9be')],
      air: parseRgb('#a8a8ae'),
      mottle: 0.09,
    }),
    props: [
      ...makeRidge(site, {
        name: 'moon-hills',
        far: 14,
        tall: 1.8,
        wide: 8,
        colour: parseRgb('#9a9aa2'),
        kind: 'round',
        haze: 0.05,
      }),
      ...kinds.flatMap((kind) => scatterProps(site, kind, () => 0)),
      makePlanet(site, 30, 'earth', 4.2),
    ],
  }
}

/** A low rim around a hollow, two metres wide. */
function buildCrater(variant: number): Solid[] {
  const wide = 0.8 + 0.2 * variant
  return [
    makeEllipsoid([0, 0.02, 0], [wide, 0.12, 0.42], parseRgb('#a9a9ae'), { grain: 0.06 }),
    makeEllipsoid([0, 0.1, 0.06], [wide * 0.78, 0.07, 0.3], parseRgb('#7c7c84')),
  ]
}

/** Stars, a ringed planet and drifting rocks. */
export function buildSpace(site: Site): World {
  const drifting: Prop[] = []
  for (let n = 0; n < 26; n++) {
    const dice = createRandom(seedOf(site.seed, 'asteroid', n))
    const z = dice.between(0.6, 7) * site.stride
    const { left, right } = site.reach(z)
    const scale = site.scale * dice.between(0.6, 1.8)
    const make = (variant: number) =>
      buildRocks(variant)
        .slice(0, 1)
        .map((solid) => ({ ...solid, colour: parseRgb('#8a7f86') }))
    const pixels = (site.focal * scale) / (z + site.distance)
    const sprite = modelOf('asteroid', n % 3, (variant, sharp) => claySprite(make(variant), sharp), pixels, 0.6)
    const lift = site.eye + (((site.horizon - dice.next()) * site.height) / site.focal) * (z + site.distance)
    const x = dice.between(left, right)
    const pace = scale * dice.between(0.05, 0.2)
    const motion = (time: number) => ({ x: x + pace * time, lift: lift + 0.3 * pace * Math.sin(time * 0.5 + n) })
    drifting.push({ sprite, x, z, lift, scale, mirrored: dice.next() < 0.5, haze: 0, motion })
  }
  return {
    sky: STARRY,
    clouds: false,
    stars: true,
    ground: soilGround(site, { colours: [STARRY[2], STARRY[2]], air: STARRY[2], mottle: 0 }),
    props: [...drifting, makePlanet(site, 26, 'ringed', 7)],
  }
}

/** A globe in the sky, `far` strides away. */
function makePlanet(site: Site, far: number, kind: 'earth' | 'ringed', size: number): Prop {
  const dice = createRandom(seedOf(site.seed, kind))
  const z = far * site.stride
  const away = z + site.distance
  const lift = site.eye + (((site.horizon - dice.between(0.14, 0.26)) * site.height) / site.focal) * away
  const { left, right } = site.reach(z)
  const scale = (site.height / site.focal) * away * 0.034 * size * 0.5
  const pixels = (site.focal * scale) / away
  const sprite = modelOf(
    kind,
    0,
    (_variant, sharp) => claySprite(kind === 'earth' ? buildEarth() : buildRinged(), sharp),
    pixels,
    2.4,
  )
  return { sprite, x: left + (right - left) * dice.between(0.62, 0.82), z, lift, scale, mirrored: false, haze: 0 }
}
