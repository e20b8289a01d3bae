import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openClip } from '../../../generator/clip/encode.ts'
import { readVideo } from '../../../generator/clip/frame-pipe.ts'
import { readPlanBox, topLevelBoxes, writePlanBox } from '../../../generator/clip/plan-box.ts'
import { aPlan } from '../a-plan.ts'

const folder = await mkdtemp(join(tmpdir(), 'rushes-plan-box-'))
afterAll(() => rm(folder, { recursive: true }))

const video = { width: 32, height: 32, fps: 12 }

async function aClip(name: string): Promise<string> {
  const path = join(folder, name)
  const sink = await openClip(path, video, name)
  for (let frame = 0; frame < 3; frame++) await sink.write(new Uint8Array(32 * 32 * 3))
  await sink.finish()
  return path
}

describe('the plan inside a clip', () => {
  it('comes back as it was, in any language', async () => {
    const path = await aClip('fox.mp4')
    const plan = aPlan({ shots: [{ prompt: 'un renard — “roux” 🦊 日本' }] })
    await writePlanBox(path, plan)
    expect(await readPlanBox(path)).toEqual(plan)
  })

  it('stands behind everything that a player reads, and disturbs none', async () => {
    const path = await aClip('played.mp4')
    await writePlanBox(path, aPlan())
    expect((await topLevelBoxes(path)).at(-1)?.type).toBe('uuid')
    let frames = 0
    for await (const frame of readVideo(path, video)) frames += frame.length > 0 ? 1 : 0
    expect(frames).toBe(3)
  })

  it('is missed with a plain word in other files', async () => {
    await expect(readPlanBox(await aClip('bare.mp4'))).rejects.toThrow('carries no shot plan')
    const text = join(folder, 'text.mp4')
    await writeFile(text, 'this is no film at all')
    await expect(readPlanBox(text)).rejects.toThrow('is not a whole MP4 file')
    await writeFile(text, '')
    await expect(readPlanBox(text)).rejects.toThrow('is not an MP4 file')
  })
})
