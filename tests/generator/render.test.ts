import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { readPlanBox } from '../../generator/clip/plan-box.ts'
import { openEngine } from '../../generator/engines/kinds.ts'
import { type DoneEvent, type RenderOptions, render } from '../../generator/render.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import { openStage } from '../../generator/stage/stage.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { aPlan, type PlanOptions } from './a-plan.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const brief = { durationSeconds: 0.5 }
/** Half a second at six frames a second, as small as a shot can be. */
const smallPlan = (requests: PlanOptions = {}) =>
  aPlan({ shots: [brief], ...requests, format: { fps: 6, ...requests.format } })

const engineOf = (name: string) => () => openEngine({ kind: 'package', dir: `tests/fixtures/${name}`, threads: 1 })

interface Rendered {
  done: DoneEvent
  events: RenderEvent[]
  /** RGB of each delivered frame. */
  frames: Buffer[]
}

async function rendered(folder: string, plan: ShotPlan, more: Partial<RenderOptions> & { engine?: string } = {}) {
  const { engine = 'identity-model', ...options } = more
  const events: RenderEvent[] = []
  const framesDir = join(folder, `frames-${(await readdir(folder)).length}`)
  const done = await render(plan, engineOf(engine), {
    out: join(folder, 'clip.mp4'),
    dataDir: folder,
    framesDir,
    onEvent: (event) => events.push(event),
    ...options,
  })
  const names = (await readdir(framesDir)).sort()
  expect(names[0]).toBe('00000.png')
  const frames = await Promise.all(names.map((name) => sharp(join(framesDir, name)).removeAlpha().raw().toBuffer()))
  return { done, events, frames } satisfies Rendered
}

/** The animatic's frame without its alpha. */
async function animatic(plan: ShotPlan, shot: number, frame: number, size: { width: number; height: number }) {
  const staged = await openStage({ plan, shot: plan.shots[shot]!, seed: plan.format.seed, ...size })
  return Buffer.from(staged.frame(frame).rgba.filter((_, at) => at % 4 < 3))
}

describe('a rendering', () => {
  it('delivers the animatic bit for bit when the package returns its control picture', async () => {
    const folder = await temporaryFolder()
    // The larger one is denoised small and rebuilt.
    for (const resolution of ['240p', '480p'] as const) {
      const plan = smallPlan({ format: { resolution } })
      const { done, frames } = await rendered(folder, plan)
      expect(frames).toHaveLength(3)
      for (const [index, frame] of frames.entries()) {
        expect(Buffer.compare(frame, await animatic(plan, 0, index, done)), `${resolution} ${index}`).toBe(0)
      }
    }
  })

  it('gives the same bytes twice, and others for another light', async () => {
    const plan = smallPlan()
    const first = await rendered(await temporaryFolder(), plan, { engine: 'tiny-model' })
    const again = await rendered(await temporaryFolder(), plan, { engine: 'tiny-model' })
    expect(Buffer.concat(first.frames).equals(Buffer.concat(again.frames))).toBe(true)
    const { light } = plan.shots[0]!
    const golden = smallPlan({ shots: [{ ...brief, light: { ...light, kind: 'golden' } }] })
    const other = await rendered(await temporaryFolder(), golden, { engine: 'tiny-model' })
    expect(Buffer.concat(first.frames).equals(Buffer.concat(other.frames))).toBe(false)
  })

  it('keeps the pixels of a shot that an edit leaves alone', async () => {
    const folder = await temporaryFolder()
    const plan = smallPlan({ shots: [brief, brief] })
    const before = await rendered(folder, plan, { engine: 'tiny-model' })
    const { light } = plan.shots[1]!
    const edited = {
      ...plan,
      shots: [plan.shots[0]!, { ...plan.shots[1]!, light: { ...light, kind: 'night' as const } }],
    }
    const after = await rendered(folder, edited, { engine: 'tiny-model' })
    const reused = after.events.filter((event) => event.type === 'shot').map((event) => event.reused)
    expect(reused).toEqual([true, false])
    for (const index of [0, 1, 2]) expect(Buffer.compare(before.frames[index]!, after.frames[index]!)).toBe(0)
    expect(Buffer.compare(before.frames[4]!, after.frames[4]!)).not.toBe(0)
  })

  it('shows the whole clip as animatic first, then clears it, with a progress that only grows', async () => {
    const plan = smallPlan({ shots: [{ durationSeconds: 2 }] })
    const { events, done } = await rendered(await temporaryFolder(), plan, { engine: 'tiny-model' })
    const previews = events.filter((event) => event.type === 'preview').map(({ preview }) => preview)
    expect(previews.slice(0, 8).map(({ tile, phase }) => `${tile} ${phase}`)).toEqual(
      Array.from({ length: 8 }, (_, tile) => `${tile} animatic`),
    )
    expect(new Set(previews.map(({ phase }) => phase))).toEqual(new Set(['animatic', 'denoising', 'finished']))
    for (let tile = 0; tile < 8; tile++) expect(previews.findLast((seen) => seen.tile === tile)?.phase).toBe('finished')
    for (const { image, width, frames } of previews) {
      expect([...image.subarray(0, 2)]).toEqual([0xff, 0xd8])
      expect(width).toBeLessThanOrEqual(320)
      expect(frames).toBe(12)
    }
    const progress = events.flatMap((event) => ('progress' in event ? [event.progress] : []))
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(progress.at(-1)).toBeLessThanOrEqual(1)
    const { animatic, denoise, encode, total } = done.seconds
    expect(animatic + denoise + encode).toBeLessThanOrEqual(total + 0.01)
    expect(Math.min(animatic, denoise, encode)).toBeGreaterThan(0)
  })

  it('writes clip, poster and animatic, and the plan into the clip', async () => {
    const folder = await temporaryFolder()
    const title = { text: 'The fox', startSeconds: 0, endSeconds: 0.5, place: 'centre' } as const
    const plan = smallPlan({
      shots: [brief, { ...brief, titles: [title], transition: { kind: 'dissolve', seconds: 0.2 } }],
    })
    const { done } = await rendered(folder, plan, {
      poster: join(folder, 'poster.jpg'),
      animaticOut: join(folder, 'animatic.mp4'),
    })
    expect(done).toMatchObject({ frames: 6, width: 426, height: 240, engine: 'identity-model 0.0.1 on cpu' })
    expect(await readPlanBox(done.clip)).toEqual(plan)
    expect(await sharp(join(folder, 'poster.jpg')).metadata()).toMatchObject({ format: 'jpeg', width: 426 })
    expect((await readFile(join(folder, 'animatic.mp4'))).subarray(4, 8).toString()).toBe('ftyp')
  })

  it('leaves nothing half written when the package cannot show the look', async () => {
    const folder = await temporaryFolder()
    const rendering = rendered(folder, smallPlan({ look: { style: 'noir' } }))
    await expect(rendering).rejects.toThrow('identity-model does not know the style "noir"')
    expect(await readdir(folder)).toEqual(['masters'])
    expect(await readdir(join(folder, 'masters'))).toEqual([])
  })

  it('stops at the next step when it is cancelled, and leaves nothing', async () => {
    const folder = await temporaryFolder()
    const cancel = new AbortController()
    const rendering = rendered(folder, smallPlan(), {
      engine: 'tiny-model',
      signal: cancel.signal,
      onEvent: (event) => event.type === 'progress' && cancel.abort(new Error('enough')),
    })
    await expect(rendering).rejects.toThrow('enough')
    expect(await readdir(folder)).toEqual(['masters'])
    expect(await readdir(join(folder, 'masters'))).toEqual([])
  })
})
