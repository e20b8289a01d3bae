import { createCanvas } from '@napi-rs/canvas'
import type { Rgb } from '../clay/solid.ts'
import type { Ground } from '../ground-map.ts'
import { mixRgb } from '../props/leaves.ts'
import { createRandom, seedOf, valueNoise } from '../random.ts'
import { cssColour, type Sprite, spriteOf } from '../sprite.ts'
import { clamp, lerp } from '../vector.ts'
import { modelOf } from './scatter.ts'
import type { Prop, Site } from './set.ts'

/** Air grows with the distance from the subject's plane. */
export const hazeOf =
  (site: Site, perStride = 0.085, most = 0.62) =>
  (z: number): number =>
    clamp((z / site.stride) * perStride, 0, most)

interface Soil {
  /** Two colours between which the ground wanders. */
  colours: readonly [Rgb, Rgb]
  air: Rgb
  mottle: number
  /** Another matter at a place: its colour and its share, 0 … 1. */
  cover?: (x: number, z: number, noise: number) => readonly [Rgb, number]
  fade?: number
}

/** Open ground of one kind, with a cover of another where it says so. */
export function soilGround(site: Site, { colours, air, mottle, cover, fade = 14 }: Soil): Ground {
  const s = site.stride
  const seed = site.seed & 0xffff
  return {
    texelsPerMetre: 60 / s,
    air,
    fade: site.distance + fade * s,
    marks: () => [],
    matter: (x, z, texel, out, at) => {
      const fine = clamp(1.4 - (texel * 23) / s, 0, 1)
      const broad = valueNoise((x / s) * 2.1, (z / s) * 2.1, seed)
      const patch = valueNoise((x / s) * 7.5, (z / s) * 7.5, seed + 1)
      const small = fine > 0 ? fine * valueNoise((x / s) * 23, (z / s) * 23, seed + 2) : 0
      const k = clamp(0.5 + 0.36 * broad + 0.2 * patch + 0.14 * small, 0, 1)
      const [over, share] = cover ? cover(x, z, 0.6 * patch + 0.4 * small) : ([colours[0], 0] as const)
      for (let n = 0; n < 3; n++)
        out[at + n] = lerp(lerp(colours[0][n]!, colours[1][n]!, k), over[n]! * (1 + 0.04 * small), share)
      out[at + 3] = mottle * (1 - 0.6 * share)
    },
  }
}

interface Ridge {
  name: string
  /** In strides from the subject. */
  far: number
  /** Height and width of one hill, in strides. */
  tall: number
  wide: number
  colour: Rgb
  cap?: Rgb
  kind: 'round' | 'sharp' | 'dune' | 'mesa'
  haze: number
  gap?: number
}

/** A chain of hills, mountains, dunes or table rocks along the horizon. */
export function makeRidge(site: Site, order: Ridge): Prop[] {
  const z = order.far * site.stride
  const gap = order.wide * (order.gap ?? 0.55) * site.stride
  const { left, right } = site.reach(z)
  const margin = order.wide * site.stride
  const pixels = (site.focal * site.stride) / (z + site.distance)
  const props: Prop[] = []
  for (let cell = Math.floor((left - margin) / gap); cell <= Math.ceil((right + margin) / gap); cell++) {
    const dice = createRandom(seedOf(site.seed, order.name, cell))
    const make = (variant: number, sharp: number) => makeHill(order, variant, sharp)
    const sprite = modelOf(`${order.name}-hill`, Math.floor(dice.next() * 5), make, pixels, order.tall * 1.3)
    props.push({
      sprite,
      x: (cell + dice.between(0.2, 0.8)) * gap,
      z: z + (cell % 7) * 0.001,
      lift: 0,
      scale: site.stride * dice.between(0.75, 1.2),
      mirrored: dice.next() < 0.5,
      haze: order.haze,
    })
  }
  return props
}

/** One hill, in strides. */
function makeHill(order: Ridge, variant: number, pixelsPerMetre: number): Sprite {
  const dice = createRandom(seedOf(order.name, variant))
  const w = Math.ceil(order.wide * pixelsPerMetre) + 4
  const h = Math.ceil(order.tall * 1.15 * pixelsPerMetre) + 4
  const canvas = createCanvas(w, h)
  const context = canvas.getContext('2d')
  const outline = outlineOf(order.kind, dice.next() * 100)
  const at = (k: number) => h - 2 - outline(k) * order.tall * pixelsPerMetre
  const fill = context.createLinearGradient(0, 0, 0, h)
  fill.addColorStop(0, cssColour(mixRgb(order.colour, [1, 1, 1], 0.16)))
  fill.addColorStop(1, cssColour(mixRgb(order.colour, [0.1, 0.15, 0.15], 0.16)))
  context.fillStyle = fill
  context.beginPath()
  context.moveTo(0, h)
  const steps = Math.min(240, w)
  for (let n = 0; n <= steps; n++) context.lineTo((n / steps) * w, at(n / steps))
  context.lineTo(w, h)
  context.fill()
  context.globalCompositeOperation = 'source-atop'
  for (let n = 0; n < 26; n++) paintFacet(context, order, dice.next(), dice.between(0.1, 1), w, h, at, dice.next())
  if (order.cap) paintSnowcap(context, order.cap, w, h, at, dice.next() * 50)
  return spriteOf(canvas, pixelsPerMetre, w / 2, h - 2, null)
}

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>

/** A soft streak down the slope, lighter or darker. */
function paintFacet(
  context: Context,
  order: Ridge,
  k: number,
  size: number,
  w: number,
  h: number,
  at: (k: number) => number,
  tone: number,
): void {
  const top = at(k)
  const long = (h - top) * size
  const lean = (k < 0.5 ? -1 : 1) * long * 0.55
  context.fillStyle = cssColour(
    tone < 0.5 ? mixRgb(order.colour, [1, 1, 0.96], 0.3) : mixRgb(order.colour, [0.12, 0.14, 0.2], 0.3),
    0.3,
  )
  context.beginPath()
  context.moveTo(k * w, top)
  context.quadraticCurveTo(k * w + lean * 0.4 + long * 0.1, top + long * 0.5, k * w + lean, top + long)
  context.quadraticCurveTo(k * w + lean * 0.3 - long * 0.08, top + long * 0.6, k * w, top)
  context.fill()
}

function paintSnowcap(context: Context, cap: Rgb, w: number, h: number, at: (k: number) => number, seed: number): void {
  context.fillStyle = cssColour(cap)
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(w, 0)
  for (let n = 60; n >= 0; n--) {
    const k = n / 60
    context.lineTo(
      k * w,
      h * 0.4 +
        h * 0.08 * valueNoise(k * 14, seed, 5) +
        h * 0.035 * valueNoise(k * 43, seed, 6) -
        (at(0.5) - at(k)) * 0.06,
    )
  }
  context.fill()
}

function outlineOf(kind: Ridge['kind'], seed: number): (k: number) => number {
  const rough = (k: number, scale: number) => valueNoise(k * scale, seed, 77)
  const hump = (k: number) => Math.sin(Math.PI * clamp(k, 0, 1))
  if (kind === 'round') return (k) => hump(k) ** 1.3 * (0.9 + 0.1 * rough(k, 5))
  if (kind === 'dune')
    return (k) => (k < 0.62 ? Math.sin((Math.PI * k) / 1.24) ** 1.7 : Math.sin((Math.PI * (1 - k)) / 0.76) ** 1.2)
  if (kind === 'mesa') return (k) => Math.min(1, hump(k) * 2.6) ** 1.5 * (0.93 + 0.05 * rough(k, 9))
  return (k) =>
    Math.max(0, (1 - Math.abs(2 * k - 1)) ** 0.92 * (1 + 0.16 * rough(k, 7)) + 0.05 * rough(k, 22) * hump(k))
}
