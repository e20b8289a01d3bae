import { describe, expect, it } from 'vitest'
import { GROUND_LAYER, SKY_LAYER } from '../../../generator/stage/channels.ts'
import type { ControlFrame } from '../../../generator/stage/control-frame.ts'
import { SMALL, stageOf } from './shots.ts'

/** Depth of the bare ground in each row, where any of it shows. */
function groundDepths(frame: ControlFrame): (number | undefined)[] {
  return Array.from({ length: frame.height }, (_, y) => {
    for (let x = 0; x < frame.width; x++) {
      if (frame.layer[y * frame.width + x] === GROUND_LAYER) return frame.depth[y * frame.width + x]
    }
    return undefined
  })
}

describe('channels', () => {
  it('put the subject nearer than the ground seen behind it', async () => {
    const frame = (await stageOf({ action: 'stand' }, SMALL)).frame(24)
    const ground = groundDepths(frame)
    const rows = new Set<number>()
    frame.subject.forEach((subject, i) => {
      if (subject > 0) rows.add(Math.floor(i / frame.width))
    })
    const feet = Math.max(...rows)
    frame.subject.forEach((subject, i) => {
      const y = Math.floor(i / frame.width)
      const behind = ground[y]
      if (subject === 0 || behind === undefined || y > feet - 8) return
      expect(frame.depth[i]!, `row ${y}`).toBeLessThanOrEqual(behind)
    })
  })

  it('let the ground recede evenly on screen, up to the horizon', async () => {
    const frame = (await stageOf({}, SMALL)).frame(0)
    const ground = groundDepths(frame)
    const seen = ground.flatMap((depth, y) => (depth === undefined ? [] : [{ depth, y }]))
    const first = seen[0]!
    const last = seen.at(-1)!
    for (const { depth, y } of seen) {
      const even = first.depth + ((last.depth - first.depth) * (y - first.y)) / (last.y - first.y)
      expect(Math.abs(depth - even)).toBeLessThanOrEqual(2)
    }
  })

  it('keep 255 for the sky alone', async () => {
    const frame = (await stageOf({ place: 'street' }, SMALL)).frame(0)
    frame.depth.forEach((depth, i) => {
      if ((depth === 255) !== (frame.layer[i] === SKY_LAYER))
        expect.fail(`pixel ${i}: depth ${depth}, layer ${frame.layer[i]}`)
    })
  })

  it('separate at least four planes of depth', async () => {
    for (const place of ['forest', 'street'] as const) {
      const { depth } = (await stageOf({ place }, SMALL)).frame(0)
      const planes = new Set(Array.from(depth, (value) => value >> 4))
      expect(planes.size).toBeGreaterThanOrEqual(4)
    }
  })

  it('let a point of the world keep its surface coordinates under a pan', async () => {
    const request = { place: 'moon', concept: null, camera: { move: 'pan-right' } } as const
    const staged = await stageOf(request, { width: 320, height: 180 })
    const [a, b] = [staged.frame(20), staged.frame(28)]
    // The sky stands still in the world: how far it moved on screen is the pan.
    const skyAt = (frame: ControlFrame) => {
      const i = frame.layer.indexOf(SKY_LAYER)
      return (i % 320) - frame.surface[2 * i]!
    }
    const shift = skyAt(b) - skyAt(a)
    expect(shift).toBeLessThan(0)
    let same = 0
    let compared = 0
    for (let y = 0; y < 180; y++) {
      for (let x = 60; x < 260; x++) {
        const i = y * 320 + x
        const j = i + shift
        if (a.layer[i] !== b.layer[j]) continue
        compared++
        const du = Math.abs(a.surface[2 * i]! - b.surface[2 * j]!)
        const dv = Math.abs(a.surface[2 * i + 1]! - b.surface[2 * j + 1]!)
        if (du <= 1 && dv <= 1) same++
      }
    }
    expect(compared).toBeGreaterThan(20_000)
    expect(same / compared).toBeGreaterThan(0.995)
  })

  it('give neighbours on a surface coordinates about one apart', async () => {
    const frame = (await stageOf({ concept: null }, { width: 320, height: 180 })).frame(0)
    let sum = 0
    let count = 0
    for (let i = 0; i + 1 < frame.layer.length; i++) {
      if (frame.layer[i] !== frame.layer[i + 1] || (i + 1) % 320 === 0) continue
      const step = Math.abs(frame.surface[2 * i + 2]! - frame.surface[2 * i]!)
      if (step > 3) continue
      sum += step
      count++
    }
    expect(sum / count).toBeGreaterThan(0.7)
    expect(sum / count).toBeLessThan(1.42)
  })

  it('light windows and lamps in the street and nothing in the forest', async () => {
    const glow = async (place: 'forest' | 'street') => Math.max(...(await stageOf({ place }, SMALL)).frame(0).emissive)
    expect(await glow('street')).toBeGreaterThan(200)
    expect(await glow('forest')).toBe(0)
  })
})
