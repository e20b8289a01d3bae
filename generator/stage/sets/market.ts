import { buildBiped } from '../actors/biped.ts'
import { CHILD, MAN, WOMAN } from '../actors/biped-shape.ts'
import { COSTUMES } from '../actors/costumes.ts'
import { parseRgb, type Solid } from '../clay/solid.ts'
import { flagProp } from '../props/flag.ts'
import { buildStall } from '../props/furniture.ts'
import { type Scatter, scatterProps } from './scatter.ts'
import type { Site, World } from './set.ts'
import { buildStreet } from './street.ts'
import { makeWalkers } from './walkers.ts'

/** The street on market day: stalls along the kerb and people between them. */
export function buildMarket(site: Site): World {
  const m = site.scale
  const world = buildStreet({ ...site, onRoad: false })
  const near = (1.55 * m) / site.stride
  const stalls: Scatter = {
    name: 'stall',
    solids: buildStall,
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
    solids: buildShopper,
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
  const crowd = makeWalkers(site, 6, 0.75 * m, 1.25 * m)
  const flags = [-0.32, 0.3].map((k, n) => flagProp(site, k * site.stride, 2.1 * m, n + 1))
  const props = [
    ...kept,
    ...[far, people, stalls].flatMap((kind) => scatterProps(site, kind, () => 0)),
    ...crowd,
    ...flags,
  ]
  return { ...world, props }
}

/** Somebody who looks at the stalls. */
function buildShopper(variant: number): Solid[] {
  const wardrobe = [WOMAN, MAN, CHILD, COSTUMES.person!, COSTUMES.dancer!]
  const colours = ['#4f86b8', '#d9932f', '#7b6fa6', '#5f8f6a', '#c8564a'].map(parseRgb)
  const base = wardrobe[variant % wardrobe.length]!
  const top = colours[(variant * 3) % colours.length]!
  const shape = { ...base, top, bottom: base.skirt ? top : base.bottom }
  const height = base === CHILD ? 1.2 : 1.72
  const yaw = variant % 3 === 0 ? -0.9 : 0.8
  return buildBiped(shape, height, {
    action: variant % 4 === 0 ? 'look-around' : 'stand',
    time: variant * 1.7,
    distance: 0,
    speed: 0,
    yaw,
  })
}
