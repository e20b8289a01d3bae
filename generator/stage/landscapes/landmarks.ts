import type { Solid } from '../clay/solid.ts'
import type { Moved } from '../motion.ts'
import { type PaintedThing, paintThing } from '../props/paint-thing.ts'
import { modelOf, modelVariant } from '../sets/scatter.ts'
import type { Prop, Site } from '../sets/set.ts'
import type { Sprite } from '../sprite.ts'

/** Something large that makes a place what it is, seen again at regular distances along it. */
export interface Landmark {
  name: string
  painted?: PaintedThing
  solids?: (variant: number) => Solid[]
  /** Metres of the model in height, for what is modelled. */
  tall?: number
  variants?: number
  /** Strides: to the right of the subject, away from it, and from one to the next. */
  x: number
  z: number
  every: number
  /** Strides that a metre of the model is. */
  metre: number
  /** Metres of the model above the ground. */
  lift?: number
  /** Pictures a second, when its variants are the moments of one motion. */
  pace?: number
  /** Metres of the model by which it rises and sinks, as on water. */
  bob?: number
}

/** The landmark wherever it can come into view. */
export function landmarkProps(site: Site, landmark: Landmark, haze: (z: number) => number): Prop[] {
  const s = site.stride
  const z = landmark.z * s
  if (z < -0.7 * site.distance) return []
  const scale = landmark.metre * s
  const pixels = (site.focal * scale) / (z + site.distance)
  const { left, right } = site.reach(z)
  const variants = landmark.variants ?? landmark.painted?.variants ?? 1
  const sprites: Sprite[] = []
  const spriteAt = (n: number): Sprite => (sprites[n] ??= spriteOfLandmark(landmark, n, pixels))
  const props: Prop[] = []
  const margin = 12 * scale
  const gap = landmark.every * s
  for (let k = Math.ceil((left - margin - landmark.x * s) / gap); landmark.x * s + k * gap < right + margin; k++) {
    const variant = ((k % variants) + variants) % variants
    const lift = (landmark.lift ?? 0) * scale
    const motion = motionOf(landmark, variants, k, lift, scale, spriteAt)
    props.push({
      sprite: spriteAt(landmark.pace ? 0 : variant),
      x: landmark.x * s + k * gap,
      z: z + 0.001 * k * s,
      lift,
      scale,
      mirrored: false,
      haze: haze(z),
      ...(motion && { motion }),
    })
  }
  return props
}

function spriteOfLandmark({ name, painted, solids, tall }: Landmark, variant: number, pixels: number): Sprite {
  if (painted) return modelOf(name, variant, (n, sharp) => paintThing(painted, n, sharp), pixels, painted.tall)
  if (!solids) throw new Error(`the landmark "${name}" is neither painted nor modelled`)
  return modelVariant(name, variant, solids, pixels, tall ?? 3)
}

function motionOf(
  { pace, bob }: Landmark,
  variants: number,
  k: number,
  lift: number,
  scale: number,
  spriteAt: (n: number) => Sprite,
): ((time: number) => Moved) | null {
  if (pace) return (time) => ({ sprite: spriteAt((((Math.floor(time * pace) + k) % variants) + variants) % variants) })
  if (bob)
    return (time) => ({
      lift: lift + bob * scale * Math.sin(time * 1.4 + k),
      shear: 0.03 * Math.sin(time * 1.1 + 2 * k),
    })
  return null
}
