import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { openStage } from '../../../generator/stage/stage.ts'
import type { Camera } from '../../../models/contract/shot-plan.ts'
import { uploadId } from '../../setup/upload-id.ts'
import { SMALL, shotOf, subjectOf } from './shots.ts'

function stripes(opaque: boolean): Buffer {
  const canvas = createCanvas(400, 260)
  const context = canvas.getContext('2d')
  for (let n = opaque ? 0 : 3; n < (opaque ? 20 : 9); n++) {
    context.fillStyle = `hsl(${n * 40} 70% 50%)`
    context.fillRect(n * 20, 0, 20, 260)
  }
  return canvas.toBuffer('image/png')
}

async function framesOf(move: Camera['move'], opaque = true) {
  const given = {
    ...subjectOf('fox', { action: 'stand' }),
    reference: { kind: 'upload', uploadId: uploadId(1) },
  } as const
  const shot = { ...shotOf({ camera: { move } }), subjects: [given] }
  const format = { aspect: '16:9', resolution: '240p', fps: 24, seed: 7, language: 'en' } as const
  const plan = { format, look: { style: 'realistic-3d', grade: 'neutral', palette: [] } } as const
  const uploads = async () => stripes(opaque)
  const staged = await openStage({
    plan: { ...plan, look: { ...plan.look, palette: [] } },
    shot,
    seed: 7,
    ...SMALL,
    uploads,
  })
  return [0, 24, 47].map((index) => staged.frame(index))
}

it('a full picture given alone is the world: it covers the frame and nobody stands in it', async () => {
  for (const move of ['static', 'pan-left', 'zoom-out', 'crane-up', 'truck-right', 'orbit-left'] as const) {
    for (const frame of await framesOf(move)) {
      expect(Math.max(...frame.subject)).toBe(0)
      expect(new Set(frame.layer)).toEqual(new Set([16]))
      for (let i = 0; i < frame.rgba.length; i += 4) {
        // Every stripe is of a strong colour; a hole would be black.
        if (Math.max(frame.rgba[i]!, frame.rgba[i + 1]!, frame.rgba[i + 2]!) < 120) expect.fail(`${move}: a hole`)
      }
    }
  }
})

it('the camera travels over it, and a point keeps its surface coordinates', async () => {
  const [first, middle] = await framesOf('truck-right')
  expect(first!.rgba).not.toEqual(middle!.rgba)
  const row = 54 * SMALL.width
  const at = first!.surface[2 * (row + 120)]!
  const x = Array.from({ length: SMALL.width }, (_, n) => middle!.surface[2 * (row + n)]!).indexOf(at)
  expect(x).toBeLessThan(120)
  for (let n = 0; n < 3; n++) {
    const [was, is] = [first!.rgba[4 * (row + 120) + n]!, middle!.rgba[4 * (row + x) + n]!]
    expect(Math.abs(was - is)).toBeLessThan(40)
  }
})

it('a picture with transparent parts stays a subject', async () => {
  const [frame] = await framesOf('static', false)
  expect(Math.max(...frame!.subject)).toBe(1)
})
