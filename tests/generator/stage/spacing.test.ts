import { describe, expect, it } from 'vitest'
import { castOf } from '../../../generator/stage/cast.ts'
import { composeShot } from '../../../generator/stage/composition.ts'
import { chooseFramingSubject } from '../../../generator/stage/framing-subject.ts'
import { parkedCar } from '../../../generator/stage/props/street-furniture.ts'
import { makePassing } from '../../../generator/stage/sets/passage.ts'
import { scatterProps } from '../../../generator/stage/sets/scatter.ts'
import { siteOf } from '../../../generator/stage/site.ts'
import { claySprite } from '../../../generator/stage/sprite.ts'
import { shotOf } from './shots.ts'

async function siteFor(concept: string) {
  const shot = shotOf({ place: 'street', concept })
  const composition = composeShot(shot.camera, chooseFramingSubject(await castOf(shot), [], false), 320, 180)
  return siteOf(shot, 320, 180, 7, composition, [composition.rest], false)
}

const leastGap = (places: number[]) => {
  const sorted = [...places].sort((a, b) => a - b)
  return Math.min(...sorted.slice(1).map((x, n) => x - sorted[n]!))
}

describe('cars', () => {
  it('that are parked stand apart, whatever the size of the street', async () => {
    for (const concept of ['mouse', 'fox', 'woman', 'elephant']) {
      const site = await siteFor(concept)
      const row = { name: 'car', solids: parkedCar, variants: 1, tall: 3.2, near: 0.5, far: 0.50001, rows: 1 }
      const cars = scatterProps(site, { ...row, gap: 0.62, bare: 0, wide: 3.7, steady: true }, () => 0)
      expect(cars.length).toBeGreaterThan(2)
      expect(leastGap(cars.map(({ x }) => x)), concept).toBeGreaterThan(3.6 * site.scale)
    }
  })

  it('that drive keep their distance for a minute', async () => {
    const site = await siteFor('woman')
    const sprite = claySprite(parkedCar(0), 20)
    const [count, room, speed] = [2, 6, 4.6]
    const lane = { name: 'cars', count, near: 3, far: 3.4, lift: () => 0, speed, room, scale: 1, convoy: true }
    const cars = makePassing(site, { ...lane, sprite: () => sprite })
    for (let time = 0; time < 60; time += 0.25) {
      expect(leastGap(cars.map(({ motion }) => motion!(time).x!)), `${time} s`).toBeGreaterThan(3.6)
    }
  })
})
