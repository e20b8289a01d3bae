import { bipedStride, buildBiped } from '../actors/biped.ts'
import { type BipedShape, CHILD, MAN, WOMAN } from '../actors/biped-shape.ts'
import { COSTUMES } from '../actors/costumes.ts'
import { parseRgb } from '../clay/solid.ts'
import { makePassing } from './passage.ts'
import { modelVariant } from './scatter.ts'
import type { Prop, Site } from './set.ts'

/** Pictures of one step cycle. */
const PHASES = 12
const WARDROBE = [WOMAN, MAN, COSTUMES.person!, WOMAN, MAN, CHILD]
const COLOURS = ['#4f86b8', '#d9932f', '#5f8f6a', '#c8564a', '#7b6fa6', '#e3c04a'].map(parseRgb)

const heightOf = (n: number) => (WARDROBE[n % WARDROBE.length] === CHILD ? 1.2 : 1.7 + 0.03 * (n % 4))

function shapeOf(n: number): BipedShape {
  const base = WARDROBE[n % WARDROBE.length]!
  const top = COLOURS[(n * 5 + 1) % COLOURS.length]!
  return { ...base, top, bottom: base.skirt ? top : base.bottom }
}

/** People who pass by between two planes (metres), taking steps that fit their way. */
export function makeWalkers(site: Site, count: number, near: number, far: number): Prop[] {
  const pixels = (site.focal * site.scale) / (near + site.distance)
  return makePassing(site, {
    name: 'walker',
    count,
    near,
    far,
    lift: () => 0,
    speed: 1.15 * site.scale,
    room: site.scale,
    scale: site.scale,
    sprite: (n, way) => {
      const who = n % WARDROBE.length
      const cycle = bipedStride(shapeOf(who), heightOf(who), 'walk') * site.scale
      const phase = Math.floor(((way / cycle) % 1) * PHASES)
      return modelVariant('walker', who * PHASES + phase, modelWalker, pixels, 1.8)
    },
  })
}

/** The same on open ground: near to somebody who fills the frame a stranger is taken for one of the cast. */
export function makeStrangers(site: Site, count: number, near: number, far: number): Prop[] {
  const back = site.framing === 'wide' ? 0 : 0.45 * site.stride
  return makeWalkers(site, count, near + back, far + back)
}

function modelWalker(variant: number) {
  const who = Math.floor(variant / PHASES)
  const shape = shapeOf(who)
  const height = heightOf(who)
  const distance = ((variant % PHASES) / PHASES) * bipedStride(shape, height, 'walk')
  return buildBiped(shape, height, { action: 'walk', time: 2, distance, speed: 1.2, yaw: 0.35 })
}
