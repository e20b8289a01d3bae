import { afterAll, describe, expect, it } from 'vitest'
import type { StepReport } from '../../../generator/denoise/denoise-job.ts'
import { openPatchDenoiser } from '../../../generator/denoise/patch-denoiser.ts'
import { paintedShot } from './painted-shot.ts'
import { animaticOf, framesOf, jobFor } from './shot-of-frames.ts'

const identity = await openPatchDenoiser({ packageDir: 'tests/fixtures/identity-model', threads: 1 })
const tiny = await openPatchDenoiser({ packageDir: 'tests/fixtures/tiny-model', threads: 1 })
afterAll(() => Promise.all([identity.close(), tiny.close()]))

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

describe('the package that returns its control picture', () => {
  // Not a multiple of 32; one short chunk; larger than the package denoises at once.
  for (const [width, height, frames] of [
    [100, 70, 11],
    [64, 32, 3],
    [854, 480, 2],
    [480, 854, 1],
  ] as const) {
    it(`gives the animatic bit for bit at ${width} × ${height}`, async () => {
      const staged = paintedShot(width, height, frames)
      const delivered = await framesOf(identity, jobFor(staged))
      expect(delivered).toHaveLength(frames)
      for (const [index, frame] of delivered.entries()) {
        expect(same(frame, animaticOf(staged, index)), `frame ${index}`).toBe(true)
      }
    })
  }
})

describe('the tiny package', () => {
  const staged = paintedShot(64, 32, 12)

  it('gives the same bytes for the same plan, and others for another seed', async () => {
    const first = await framesOf(tiny, jobFor(staged))
    const again = await framesOf(tiny, jobFor(staged))
    expect(first.every((frame, index) => same(frame, again[index]!))).toBe(true)
    const other = await framesOf(tiny, jobFor(staged, { seed: 8 }))
    expect(first.some((frame, index) => !same(frame, other[index]!))).toBe(true)
  })

  it('changes the picture with the light that is asked for', async () => {
    const { shot } = jobFor(staged)
    const night = await framesOf(tiny, jobFor(staged, { shot: { ...shot, light: { ...shot.light, kind: 'night' } } }))
    expect(same(night[0]!, (await framesOf(tiny, jobFor(staged)))[0]!)).toBe(false)
  })

  it('continues a chunk from the end of the one before', async () => {
    // Two shots that differ in their first chunk alone: the second chunk can only know from the context.
    const changed = { ...staged, frame: (index: number) => staged.frame(index < 8 ? 11 - index : index) }
    const [a, b] = [await framesOf(tiny, jobFor(staged)), await framesOf(tiny, jobFor(changed))]
    expect(same(a[8]!, b[8]!)).toBe(false)
  })

  it('reports every step of every chunk, with an estimate that ends as the frames', async () => {
    const reports: StepReport[] = []
    let estimate = new Uint8Array()
    const frames = await framesOf(tiny, jobFor(staged, { steps: 3 }), {
      onStep: (report) => {
        reports.push(report)
        estimate = report.estimate().rgb.slice()
      },
    })
    expect(reports.map(({ chunk, step }) => `${chunk}.${step}`)).toEqual(['0.1', '0.2', '0.3', '1.1', '1.2', '1.3'])
    expect(reports.every(({ chunks, steps }) => chunks === 2 && steps === 3)).toBe(true)
    expect(same(estimate, Buffer.concat(frames.slice(8)))).toBe(true)
  })

  it('stops between two steps when it is cancelled', async () => {
    const cancel = new AbortController()
    let steps = 0
    const onStep = () => {
      steps++
      if (steps === 2) cancel.abort()
    }
    await expect(framesOf(tiny, jobFor(staged), { signal: cancel.signal, onStep })).rejects.toThrow(/aborted/)
    expect(steps).toBe(2)
  })

  it('asks the stage for each frame once, and for no more than one chunk ahead', async () => {
    const long = paintedShot(64, 32, 28)
    const asked: number[] = []
    const frame = (index: number) => {
      asked.push(index)
      return long.frame(index)
    }
    const blocks = tiny.denoise(jobFor({ ...long, frame }), {})[Symbol.asyncIterator]()
    await blocks.next()
    expect(asked).toHaveLength(16)
    await blocks.next()
    expect(asked).toHaveLength(24)
    while (!(await blocks.next()).done) {}
    expect(asked).toEqual(Array.from({ length: 28 }, (_, index) => index))
  })

  it('rests when its reader leaves in the middle, and takes the next job', async () => {
    for await (const block of tiny.denoise(jobFor(staged), {})) {
      expect(block.first).toBe(0)
      break
    }
    expect(await framesOf(tiny, jobFor(staged))).toHaveLength(12)
  })
})
