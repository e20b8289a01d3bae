import { describe, expect, it } from 'vitest'
import { GROUND_LAYER } from '../../../generator/stage/channels.ts'
import type { ControlFrame } from '../../../generator/stage/control-frame.ts'
import { STAGED_PLACES } from '../../../models/cast/concepts.ts'
import { SMALL, stageOf } from './shots.ts'

const differs = (a: ControlFrame, b: ControlFrame, i: number, j = i) =>
  Math.abs(a.rgba[4 * i]! - b.rgba[4 * j]!) +
  Math.abs(a.rgba[4 * i + 1]! - b.rgba[4 * j + 1]!) +
  Math.abs(a.rgba[4 * i + 2]! - b.rgba[4 * j + 2]!)

/** The pixel of frame `a` nearest to `i` that shows the same point of the same layer as `i` does in `b`. */
function sourceOf(a: ControlFrame, b: ControlFrame, i: number): number | null {
  const [x, y] = [i % a.width, Math.floor(i / a.width)]
  let best: number | null = null
  let least = Infinity
  for (let dy = -2; dy <= 2; dy++) {
    for (let dx = -6; dx <= 6; dx++) {
      const [px, py] = [x + dx, y + dy]
      if (px < 0 || py < 0 || px >= a.width || py >= a.height) continue
      const j = py * a.width + px
      if (a.layer[j] !== b.layer[i]) continue
      const off =
        Math.abs(a.surface[2 * j]! - b.surface[2 * i]!) + Math.abs(a.surface[2 * j + 1]! - b.surface[2 * i + 1]!)
      const score = off * 100 + Math.hypot(dx, dy)
      if (off <= 1 && score < least) [best, least] = [j, score]
    }
  }
  return best
}

describe('the channels and the picture agree', () => {
  it('where another coat changes the picture, there is the subject, and nowhere else', async () => {
    const attributes = (colour: 'pink' | 'blue') =>
      ({ attributes: { colour, material: null, size: 'medium' } }) as const
    const pink = (await stageOf({ subject: attributes('pink') }, SMALL)).frame(20)
    const blue = (await stageOf({ subject: attributes('blue') }, SMALL)).frame(20)
    let [subject, changed] = [0, 0]
    for (let i = 0; i < pink.subject.length; i++) {
      const rows = [i - SMALL.width, i, i + SMALL.width]
      const near = rows.some((j) => [j - 1, j, j + 1].some((k) => pink.subject[k] === 1))
      if (!near) expect(differs(pink, blue, i), `pixel ${i}`).toBe(0)
      if (pink.subject[i] !== 1) continue
      subject++
      if (differs(pink, blue, i) > 20) changed++
    }
    expect(changed / subject).toBeGreaterThan(0.45)
  })

  it('a frame carried along its surfaces looks like the next one, in wind, water and crowd', async () => {
    for (const place of ['forest', 'street', 'underwater', 'market'] as const) {
      const staged = await stageOf({ place, camera: { move: 'truck-right' } }, SMALL)
      const [a, b] = [staged.frame(20), staged.frame(22)]
      let [carried, stayed, count] = [0, 0, 0]
      for (let i = 0; i < b.layer.length; i += 3) {
        const source = b.layer[i]! > GROUND_LAYER ? sourceOf(a, b, i) : null
        if (source === null) continue
        carried += differs(a, b, source, i)
        stayed += differs(a, b, i)
        count++
      }
      expect(count, place).toBeGreaterThan(1000)
      expect(carried / stayed, place).toBeLessThan(0.75)
    }
  })

  it('who stands has the depth of the ground under the feet, in every place and framing', async () => {
    for (const place of STAGED_PLACES.filter((name) => name !== 'space')) {
      for (const framing of ['wide', 'medium'] as const) {
        const frame = (await stageOf({ place, action: 'stand', camera: { framing } }, SMALL)).frame(24)
        const last = frame.subject.lastIndexOf(1)
        const row = Math.floor(last / frame.width)
        const ground = frame.layer.indexOf(GROUND_LAYER, row * frame.width)
        if (Math.floor(ground / frame.width) !== row) continue
        expect(Math.abs(frame.depth[ground]! - frame.depth[last]!), `${place} ${framing}`).toBeLessThanOrEqual(7)
      }
    }
  })
})
