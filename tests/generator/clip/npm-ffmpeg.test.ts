import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'

// The program that npm brings is from 2018: everything must work with it, too.
const { searchFfmpeg } = await import('../../../generator/clip/ffmpeg.ts')
vi.stubEnv('FFMPEG_PATH', (await searchFfmpeg({ PATH: '' })).path)
const { openClip } = await import('../../../generator/clip/encode.ts')
const { openMasters, readMaster } = await import('../../../generator/clip/master.ts')
const { topLevelBoxes } = await import('../../../generator/clip/plan-box.ts')

const folder = await mkdtemp(join(tmpdir(), 'rushes-npm-ffmpeg-'))
afterAll(() => rm(folder, { recursive: true }))

const video = { width: 64, height: 48, fps: 12 }
const frames = Array.from({ length: 9 }, (_, frame) =>
  Uint8Array.from({ length: 64 * 48 * 3 }, (_, at) => (Math.imul(at + frame, 0x9e3779b1) >>> 11) & 255),
)

it('writes a clip with its index in front', async () => {
  const path = join(folder, 'clip.mp4')
  const sink = await openClip(path, video, 'clip')
  for (const frame of frames) await sink.write(frame)
  await sink.finish()
  const types = (await topLevelBoxes(path)).map(({ type }) => type)
  expect(types.indexOf('moov')).toBeGreaterThan(0)
  expect(types.indexOf('moov')).toBeLessThan(types.indexOf('mdat'))
})

it('keeps a master without losing a bit', async () => {
  const sink = await openMasters(folder, 'token').open('a-key', video)
  for (const frame of frames) await sink.write(frame)
  let index = 0
  for await (const frame of readMaster(await sink.finish(), video)) {
    expect(Buffer.compare(frame, frames[index++]!)).toBe(0)
  }
  expect(index).toBe(frames.length)
})
