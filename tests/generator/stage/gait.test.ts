import { describe, expect, it } from 'vitest'
import { bipedFeet } from '../../../generator/stage/actors/biped.ts'
import { CHILD, RUNNER } from '../../../generator/stage/actors/biped-shape.ts'
import { BIRD } from '../../../generator/stage/actors/bird.ts'
import { FLOCK } from '../../../generator/stage/actors/flock.ts'
import { MENAGERIE } from '../../../generator/stage/actors/menagerie.ts'
import { birdFeet } from '../../../generator/stage/actors/perched-bird.ts'
import { quadrupedFeet } from '../../../generator/stage/actors/quadruped.ts'
import { CAT, DOG, FOX } from '../../../generator/stage/actors/quadruped-shape.ts'
import { uprightShape } from '../../../generator/stage/actors/upright.ts'
import type { Vec3 } from '../../../generator/stage/vector.ts'
import type { Action } from '../../../models/cast/concepts.ts'

interface Sole {
  at: Vec3
  planted: boolean
}

/** The farthest any foot drifts over the ground between touching down and leaving it, in body heights. */
function worstSlide(feetAt: (distance: number) => Sole[], way: number): number {
  const touched: (Vec3 | null)[] = []
  let worst = 0
  for (let distance = 0; distance < way; distance += way / 4000) {
    for (const [foot, { at, planted }] of feetAt(distance).entries()) {
      const world: Vec3 = [at[0] + distance, at[1], at[2]]
      const before = touched[foot]
      if (planted && before) worst = Math.max(worst, Math.hypot(...world.map((w, k) => w - before[k]!)))
      touched[foot] = planted ? (before ?? world) : null
    }
  }
  return worst
}

const pose = (action: Action, distance: number) => ({ action, distance, time: distance, speed: 1, yaw: 0.3 })

/** The farthest that a foot drifts on the ground while who acts stays where it is, in body heights. */
function worstDrift(feetAt: (time: number) => Sole[]): number {
  let worst = 0
  const touched: (Vec3 | null)[] = []
  for (let time = 0; time < 6; time += 1 / 480) {
    for (const [foot, { at, planted }] of feetAt(time).entries()) {
      const before = touched[foot]
      if (planted && before) worst = Math.max(worst, Math.hypot(...at.map((value, k) => value - before[k]!)))
      touched[foot] = planted ? (before ?? at) : null
    }
  }
  return worst
}

/** An elephant, a lion and a bear on their hind legs. */
const UPRIGHT = [MENAGERIE.elephant!, MENAGERIE.lion!, MENAGERIE.bear!].map(uprightShape)

describe('gaits', () => {
  for (const action of ['walk', 'run', 'sneak'] as const) {
    it(`no foot of a fox, dog or cat slides while it ${action}s`, () => {
      for (const shape of [FOX, DOG, CAT]) {
        expect(worstSlide((distance) => quadrupedFeet(shape, 1, pose(action, distance)), 6)).toBeLessThan(1e-9)
      }
    })
    it(`no foot of a runner, child or upright animal slides while it ${action}s`, () => {
      for (const shape of [RUNNER, CHILD, ...UPRIGHT]) {
        expect(worstSlide((distance) => bipedFeet(shape, 1, pose(action, distance)), 6)).toBeLessThan(1e-9)
      }
    })
  }

  for (const action of ['walk', 'run'] as const) {
    it(`no foot of a bird slides while it ${action}s`, () => {
      for (const shape of [BIRD, FLOCK.duck!, FLOCK.flamingo!]) {
        expect(worstSlide((distance) => birdFeet(shape, 1, pose(action, distance)), 3)).toBeLessThan(1e-9)
      }
    })
  }

  it('a foot of who dances stays where it is set down until it is lifted, and both are lifted', () => {
    for (const shape of [RUNNER, CHILD, ...UPRIGHT]) {
      const feetAt = (time: number) => bipedFeet(shape, 1, { ...pose('dance', 0), time })
      expect(worstDrift(feetAt)).toBeLessThan(1e-9)
      for (const foot of [0, 1]) {
        const lifted = Array.from({ length: 200 }, (_, k) => feetAt(k / 100)[foot]!.at[1])
        expect(Math.max(...lifted)).toBeGreaterThan(0.03)
      }
    }
  })

  it('no foot of who stands, waves, throws, eats, plays or drives moves over the ground', () => {
    for (const action of ['stand', 'wave', 'throw', 'eat', 'play', 'drive', 'sit', 'look-around'] as const) {
      for (const shape of [RUNNER, ...UPRIGHT]) {
        expect(
          worstDrift((time) => bipedFeet(shape, 1, { ...pose(action, 0), time })),
          action,
        ).toBeLessThan(1e-9)
      }
      expect(
        worstDrift((time) => quadrupedFeet(FOX, 1, { ...pose(action, 0), time })),
        action,
      ).toBeLessThan(1e-9)
    }
  })

  it('every foot of a walking fox leaves the ground and comes back to it in each cycle', () => {
    for (const foot of [0, 1, 2, 3]) {
      const heights = Array.from({ length: 200 }, (_, k) => quadrupedFeet(FOX, 1, pose('walk', k / 125))[foot]!.at[1])
      expect(Math.max(...heights)).toBeGreaterThan(0.05)
      expect(Math.min(...heights)).toBe(0)
    }
  })

  it('a galloping fox has moments with no foot on the ground, a walking one has none', () => {
    const airborne = (action: Action) =>
      Array.from({ length: 400 }, (_, k) => quadrupedFeet(FOX, 1, pose(action, k / 60))).filter((feet) =>
        feet.every((foot) => !foot.planted),
      ).length
    expect(airborne('run')).toBeGreaterThan(0)
    expect(airborne('walk')).toBe(0)
  })
})
