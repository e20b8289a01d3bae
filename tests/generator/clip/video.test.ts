import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClip } from '../../../generator/clip/encode.ts'
import { locateFfmpeg } from '../../../generator/clip/ffmpeg.ts'
import { readVideo, writeVideo } from '../../../generator/clip/frame-pipe.ts'
import { topLevelBoxes } from '../../../generator/clip/plan-box.ts'

const video = { width: 64, height: 48, fps: 24 }
const bytes = video.width * video.height * 3
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-video-'))
})
afterAll(() => rm(folder, { recursive: true }))

function flat(...colour: number[]): Uint8Array {
  return Uint8Array.from({ length: bytes }, (_, at) => colour[at % 3]!)
}

/** What ffmpeg says of a file; it complains that there is no output, which is meant. */
async function probe(path: string): Promise<string> {
  const ffmpeg = await locateFfmpeg()
  const answer = await promisify(execFile)(ffmpeg.path, ['-hide_banner', '-i', path]).catch((error) => error)
  return answer.stderr
}

describe('the clip', () => {
  it('is H.264 in yuv420p, tagged BT.709, with the index in front and a word on its origin', async () => {
    const path = join(folder, 'clip.mp4')
    const sink = await openClip(path, video, 'Un renard "roux" = 1; 100 % à l’heure')
    for (let frame = 0; frame < 30; frame++) await sink.write(flat(200, 60, 30))
    await sink.finish()
    const said = await probe(path)
    expect(said).toMatch(/Video: h264 .*yuv420p\(tv, bt709.*64x48.*24 fps/)
    expect(said).toContain('Duration: 00:00:01.25')
    expect(said).toContain('comment         : AI-generated with Rushes')
    expect(said).toContain('title           : Un renard "roux" = 1; 100 % à l’heure')
    const types = (await topLevelBoxes(path)).map(({ type }) => type)
    expect(types.indexOf('moov')).toBeLessThan(types.indexOf('mdat'))
  })

  it('shows the colours that were given, converted with the matrix that it is tagged with', async () => {
    const path = join(folder, 'colours.mp4')
    const sink = await openClip(path, video, 'colours')
    for (let frame = 0; frame < 8; frame++) await sink.write(flat(200, 60, 30))
    await sink.finish()
    for await (const frame of readVideo(path, video)) {
      for (const [channel, value] of [200, 60, 30].entries()) {
        expect(Math.abs(frame[bytes / 2 + channel]! - value)).toBeLessThanOrEqual(3)
      }
    }
  })
})

describe('frames through ffmpeg', () => {
  const lossless = ['-c:v', 'ffv1', '-pix_fmt', 'bgr0']

  it('come back exactly as they were, at any rate', async () => {
    for (const fps of [6, 24, 60]) {
      const path = join(folder, `${fps}.mkv`)
      const frames = Array.from({ length: 2 * fps + 1 }, () => new Uint8Array(randomBytes(bytes)))
      const sink = await writeVideo(path, { ...video, fps }, 'matroska', lossless)
      for (const frame of frames) await sink.write(frame)
      await sink.finish()
      let index = 0
      for await (const frame of readVideo(path, { ...video, fps })) {
        expect(Buffer.compare(frame, frames[index++]!)).toBe(0)
      }
      expect(index).toBe(frames.length)
    }
  })

  it('fail with the file and the last words of ffmpeg', async () => {
    const sink = await writeVideo(join(folder, 'missing', 'a.mkv'), video, 'matroska', lossless)
    const writeAll = async () => {
      for (let frame = 0; frame < 50; frame++) await sink.write(flat(1, 2, 3))
      await sink.finish()
    }
    await expect(writeAll()).rejects.toThrow(/ffmpeg could not handle .*missing\/a\.mkv.*No such file/)
    const reading = async () => {
      for await (const frame of readVideo(join(folder, 'nothing.mkv'), video)) expect(frame).toBeDefined()
    }
    await expect(reading()).rejects.toThrow(/ffmpeg could not handle .*nothing\.mkv.*No such file/)
  })

  it('can be left in the middle', async () => {
    const path = join(folder, 'long.mkv')
    const sink = await writeVideo(path, video, 'matroska', lossless)
    for (let frame = 0; frame < 60; frame++) await sink.write(flat(frame, 0, 0))
    await sink.finish()
    for await (const frame of readVideo(path, video)) {
      if (frame[0] === 3) break
    }
  })
})
