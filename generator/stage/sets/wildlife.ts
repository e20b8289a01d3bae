import { createCanvas } from '@napi-rs/canvas'
import { BIRD, buildBird } from '../actors/bird.ts'
import { buildFish } from '../actors/fish.ts'
import { FLOCK } from '../actors/flock.ts'
import { SHOAL } from '../actors/shoal.ts'
import { wrapAround } from '../motion.ts'
import { createRandom, seedOf } from '../random.ts'
import { type Sprite, spriteOf } from '../sprite.ts'
import { makePassing } from './passage.ts'
import { modelOf, modelVariant } from './scatter.ts'
import type { Prop, Site } from './set.ts'

const BEATS = 8
const still = { distance: 0, speed: 1 } as const

/** World height at a place of the frame (0 top … 1 bottom) in the plane z. */
const heightAt = (site: Site, z: number, share: number) =>
  site.eye + (((site.horizon - share) * site.height) / site.focal) * (z + site.distance)

/** A few birds far over the land. */
export function makeBirds(site: Site, count: number, kind: keyof typeof FLOCK = 'dove'): Prop[] {
  const z = 3.2 * site.stride
  const tall = 0.016 * (site.height / site.focal) * (z + site.distance)
  const pixels = (site.focal * tall) / (z + site.distance)
  return makePassing(site, {
    name: 'birds',
    count,
    near: z,
    far: z * 1.4,
    lift: (dice) => heightAt(site, z, dice.between(0.06, 0.24)),
    speed: tall * 3.2,
    room: tall * 2,
    scale: tall,
    haze: 0.12,
    oneWay: true,
    sprite: (_n, _way, time) => {
      const beat = Math.floor(((time * 1.3) % 1) * BEATS)
      return modelVariant(`bird-${kind}`, beat, (variant) => modelBird(kind, variant), pixels, 1)
    },
    bob: (time, phase) => tall * 0.35 * Math.sin(time * 0.7 + phase),
  })
}

/** One of the pictures of a wing beat; the bird's own beat is 2.6 a second. */
const modelBird = (kind: keyof typeof FLOCK, variant: number) =>
  buildBird(FLOCK[kind] ?? BIRD, 1, { ...still, action: 'fly', time: variant / BEATS / 2.6, yaw: 0.2 })

const SWIMMERS = ['tropical fish', 'fish', 'fish', 'tropical fish'] as const

/** Fish that cross between the corals. */
export function makeShoal(site: Site, count: number): Prop[] {
  const near = 0.35 * site.stride
  const tall = 0.035 * (site.height / site.focal) * (near + site.distance)
  const pixels = (site.focal * tall) / (near + site.distance)
  return makePassing(site, {
    name: 'shoal',
    count,
    near,
    far: 2.4 * site.stride,
    lift: (dice) => heightAt(site, near, dice.between(0.16, 0.66)),
    speed: tall * 1.6,
    room: tall * 3,
    scale: tall,
    haze: 0.25,
    sprite: (n, _way, time) => {
      const name = SWIMMERS[n % SWIMMERS.length]!
      const shape = SHOAL[name]!
      const beat = Math.floor(((time * 0.75) % 1) * BEATS)
      const period = (2 * Math.PI) / (3 + 3 / shape.length)
      const time0 = (variant: number) => (variant / BEATS) * period
      return modelVariant(
        `shoal-${name}`,
        beat,
        (variant) => buildFish(shape, 1, { ...still, action: 'swim', time: time0(variant), yaw: 0.25 }),
        pixels,
        1.6,
      )
    },
    bob: (time, phase) => tall * 0.3 * Math.sin(time * 0.9 + phase),
  })
}

/** Bubbles that rise in strings from the bottom. */
export function makeBubbles(site: Site, strings: number): Prop[] {
  return Array.from({ length: strings * 7 }, (_, n) => {
    const dice = createRandom(seedOf(site.seed, 'bubbles', Math.floor(n / 7)))
    const z = dice.between(0.1, 1.6) * site.stride
    const { left, right } = site.reach(z)
    const foot = left + (right - left) * dice.next()
    const top = Math.max(0.5 * site.stride, heightAt(site, z, -0.05))
    const own = createRandom(seedOf(site.seed, 'bubble', n))
    const unit = (site.height / site.focal) * (z + site.distance)
    const scale = unit * own.between(0.008, 0.02)
    const start = top * own.next()
    const sprite = modelOf('bubble', 0, makeRinged, (site.focal * scale) / (z + site.distance), 1)
    const motion = (time: number) => {
      const lift = wrapAround(start + 0.13 * unit * time, 0, top)
      return { lift, x: foot + unit * 0.012 * Math.sin(lift * (9 / unit) + n) }
    }
    return { sprite, x: foot, z, lift: start, scale, mirrored: false, haze: 0, motion }
  })
}

function makeRinged(_variant: number, sharp: number): Sprite {
  const size = Math.max(8, Math.ceil(sharp))
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  const body = context.createRadialGradient(size / 2, size / 2, size * 0.1, size / 2, size / 2, size * 0.48)
  body.addColorStop(0, 'rgba(214,246,250,0.25)')
  body.addColorStop(0.75, 'rgba(214,246,250,0.5)')
  body.addColorStop(1, 'rgba(240,254,255,0.95)')
  context.fillStyle = body
  context.beginPath()
  context.arc(size / 2, size / 2, size * 0.47, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = 'rgba(255,255,255,0.95)'
  context.beginPath()
  context.arc(size * 0.35, size * 0.33, size * 0.1, 0, 2 * Math.PI)
  context.fill()
  return spriteOf(canvas, size, size / 2, size / 2, null)
}
