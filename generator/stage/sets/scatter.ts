import type { Solid } from '../clay/solid.ts'
import { swayMotion } from '../motion.ts'
import { type PaintedThing, paintThing } from '../props/paint-thing.ts'
import { createRandom, type Random, seedOf } from '../random.ts'
import { claySprite, type Sprite } from '../sprite.ts'
import type { Prop, Site } from './set.ts'

const MODELS = new Map<string, Sprite>()
/** Sharpest model ever made, pixels a metre is capped so that no model grows beyond this. */
const TALLEST_PIXELS = 1000

/** A sprite made by `make`, once a process for each variant and size class. */
export function modelOf(
  name: string,
  variant: number,
  make: (variant: number, pixelsPerMetre: number) => Sprite,
  pixelsPerMetre: number,
  tall: number,
): Sprite {
  const wanted = Math.min(pixelsPerMetre, TALLEST_PIXELS / tall)
  const sharp = 2 ** (Math.ceil(Math.log2(wanted) * 2) / 2)
  const key = `${name}:${variant}:${sharp.toFixed(3)}`
  let sprite = MODELS.get(key)
  if (!sprite) {
    sprite = make(variant, sharp)
    MODELS.set(key, sprite)
  }
  return sprite
}

/** The clay model of a thing, made once a process for each size class. */
export function modelVariant(
  name: string,
  variant: number,
  solids: (variant: number) => Solid[],
  pixelsPerMetre: number,
  tall: number,
): Sprite {
  return modelOf(name, variant, (which, sharp) => claySprite(solids(which), sharp), pixelsPerMetre, tall)
}

export interface Scatter {
  name: string
  /** What it is: modelled in clay, or painted. */
  solids?: (variant: number) => Solid[]
  painted?: PaintedThing
  variants: number
  /** Metres, before the world's scale. */
  tall: number
  /** Nearest and farthest plane, in strides from the subject. */
  near: number
  far: number
  /** Planes between, and the mean gap between neighbours, in strides. */
  rows: number
  gap: number
  /** Share of places left empty, so that clusters form. */
  bare: number
  /** Refuses a place. */
  allowed?: (x: number, z: number, dice: Random) => boolean
  grow?: number
  /** Made things stand in line and are all of one size. */
  steady?: boolean
  /** Metres that each takes for itself across, before the world's scale; what may overlap its neighbour has none. */
  wide?: number
  /** How far it leans in the wind, metres across for each metre up. */
  sway?: number
}

/** Scatters a kind of thing over the ground in jittered rows; a place holds the same thing whatever is in view. */
export function scatterProps(site: Site, kind: Scatter, haze: (z: number) => number): Prop[] {
  const props: Prop[] = []
  // One model serves all rows: the nearest sets its sharpness, the others use its smaller levels.
  const nearest = Math.max(kind.near * site.stride, -site.distance * 0.6) + site.distance
  // Behind a close-up the world may be a little soft.
  const soft = site.framing === 'wide' || site.framing === 'medium' ? 1 : 1.5
  const pixels = (site.focal * site.scale * (kind.grow ?? 1)) / nearest / soft
  for (let row = 0; row < kind.rows; row++) {
    const along = kind.rows === 1 ? 0.5 : row / (kind.rows - 1)
    const z = (kind.near + (kind.far - kind.near) * along ** 1.25) * site.stride
    if (z < -site.distance * 0.72) continue
    const spread = kind.steady ? 0 : ((kind.far - kind.near) / kind.rows) * site.stride * 0.45
    const own = (kind.wide ?? 0) * site.scale
    const gap = Math.max(kind.gap * site.stride, 1.05 * own)
    const jitter = Math.min(0.38, 0.5 - own / gap / 2)
    const { left, right } = site.reach(z)
    const margin = kind.tall * site.scale
    for (let cell = Math.floor((left - margin) / gap); cell <= Math.ceil((right + margin) / gap); cell++) {
      const dice = createRandom(seedOf(site.seed, kind.name, row, cell))
      const x = (cell + dice.between(0.5 - jitter, 0.5 + jitter)) * gap
      const plane = z + dice.between(-spread, spread)
      const empty = dice.next() < kind.bare
      const variant = Math.floor(dice.next() * kind.variants)
      const scale = site.scale * (kind.grow ?? 1) * (kind.steady ? 1 : dice.between(0.85, 1.17))
      const mirrored = dice.next() < 0.5 && !kind.steady
      if (empty || plane < -site.distance * 0.72 || (kind.allowed && !kind.allowed(x, plane, dice))) continue
      const sprite = spriteOfKind(kind, variant, pixels)
      const motion = kind.sway ? swayMotion(kind.sway, x + plane, site.stride) : undefined
      props.push({ sprite, x, z: plane, lift: 0, scale, mirrored, haze: haze(plane), motion })
    }
  }
  return props
}

function spriteOfKind({ name, solids, painted, tall }: Scatter, variant: number, pixels: number): Sprite {
  if (painted) return modelOf(name, variant, (which, sharp) => paintThing(painted, which, sharp), pixels, tall)
  if (!solids) throw new Error(`the scattered "${name}" is neither modelled nor painted`)
  return modelVariant(name, variant, solids, pixels, tall)
}
