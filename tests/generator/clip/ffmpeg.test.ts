import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchFfmpeg } from '../../../generator/clip/ffmpeg.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-ffmpeg-'))
  // An ffmpeg as some systems have it: it runs, but was built without the H.264 encoder.
  const program = join(folder, 'ffmpeg')
  await writeFile(program, '#!/bin/sh\necho "ffmpeg version 9.9"; echo " V..... ffv1  FFmpeg video codec #1"\n')
  await chmod(program, 0o755)
})
afterAll(() => rm(folder, { recursive: true }))

describe('the search for ffmpeg', () => {
  it('takes the one that npm brought where the system has none', async () => {
    const ffmpeg = await searchFfmpeg({ PATH: '' })
    expect(ffmpeg.source).toBe('npm')
    expect(ffmpeg.path).toContain('@ffmpeg-installer')
    expect(ffmpeg.version).not.toBe('unknown')
  })

  it('passes over a system ffmpeg that cannot write H.264', async () => {
    expect((await searchFfmpeg({ PATH: folder })).source).toBe('npm')
  })

  it('takes FFMPEG_PATH alone when it is set, and says what is wrong with it', async () => {
    const { path } = await searchFfmpeg({ PATH: '' })
    expect((await searchFfmpeg({ FFMPEG_PATH: path, PATH: '' })).source).toBe('FFMPEG_PATH')
    await expect(searchFfmpeg({ FFMPEG_PATH: join(folder, 'ffmpeg') })).rejects.toThrow('has no libx264 encoder')
    await expect(searchFfmpeg({ FFMPEG_PATH: '/nowhere/ffmpeg' })).rejects.toThrow(
      /no usable ffmpeg \(\/nowhere\/ffmpeg: does not run .*set FFMPEG_PATH/,
    )
  })
})
