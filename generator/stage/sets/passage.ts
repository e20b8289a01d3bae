import { type Moved, wrapAround } from '../motion.ts'
import { createRandom, seedOf } from '../random.ts'
import type { Sprite } from '../sprite.ts'
import type { Prop, Site } from './set.ts'

/** Things that cross the picture one after another, for ever. */
export interface Passage {
  name: string
  count: number
  /** Metres beyond the subject's plane between which they cross. */
  near: number
  far: number
  /** Metres above the ground. */
  lift: (dice: ReturnType<typeof createRandom>) => number
  /** Metres a second, before own differences. */
  speed: number
  /** Metres they need to be out of sight. */
  room: number
  scale: number
  haze?: number
  /** All go to the right, or each its own way. */
  oneWay?: boolean
  /** All go to the right at one pace, well apart: no car drives through another. */
  convoy?: boolean
  /** The n-th thing's picture after `way` metres and `time` seconds; it looks to the right. */
  sprite: (n: number, way: number, time: number) => Sprite
  /** What else it does, metres. */
  bob?: (time: number, phase: number) => number
}

/** Lays out a passage; each has its own plane, pace and direction. */
export function makePassing(site: Site, passage: Passage): Prop[] {
  return Array.from({ length: passage.count }, (_, n) => {
    const dice = createRandom(seedOf(site.seed, passage.name, n))
    const z = passage.near + ((n + dice.between(0.2, 0.8)) / passage.count) * (passage.far - passage.near)
    const { left, right } = site.reach(passage.convoy ? passage.far : z)
    const [low, high] = [left - passage.room, right + passage.room]
    const way = passage.oneWay || passage.convoy ? 1 : dice.sign()
    const speed = way * passage.speed * (passage.convoy ? 1 : dice.between(0.85, 1.15))
    const part = passage.convoy ? (n + dice.between(0.35, 0.65)) / passage.count : dice.next()
    const start = low + (high - low) * part
    const lift = passage.lift(dice)
    const phase = dice.between(0, 40)
    const scale = passage.scale * dice.between(0.92, 1.08)
    const at = (time: number): Moved & { sprite: Sprite } => ({
      x: wrapAround(start + speed * time, low, high),
      lift: lift + (passage.bob?.(time, phase) ?? 0),
      sprite: passage.sprite(n, Math.abs(speed) * time + phase, time + phase),
    })
    const { sprite } = at(0)
    return { sprite, x: start, z, lift, scale, mirrored: way < 0, haze: passage.haze ?? 0, motion: at }
  })
}
