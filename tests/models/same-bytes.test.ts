import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPatchDenoiser, type PatchDenoiser } from '../../generator/denoise/patch-denoiser.ts'
import { paintedShot } from '../generator/denoise/painted-shot.ts'
import { framesOf, jobFor } from '../generator/denoise/shot-of-frames.ts'

/** Two chunks at a size that is padded, and at half its size again. */
const staged = paintedShot(150, 84, 12)
const opened: PatchDenoiser[] = []

beforeAll(async () => {
  for (let turn = 0; turn < 2; turn++) opened.push(await openPatchDenoiser({ threads: 2, provider: 'cpu' }))
})
afterAll(() => Promise.all(opened.map((denoiser) => denoiser.close())))

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

test('the package that ships gives the same bytes for the same plan, seed, provider and threads', async () => {
  const [first, again] = [await framesOf(opened[0]!, jobFor(staged)), await framesOf(opened[1]!, jobFor(staged))]
  expect(first.every((frame, index) => same(frame, again[index]!))).toBe(true)
  const other = await framesOf(opened[0]!, jobFor(staged, { seed: 8 }))
  expect(first.some((frame, index) => !same(frame, other[index]!))).toBe(true)
})

test('it takes its first step at half the width and height, which the later one all but hides', async () => {
  const { manifest } = opened[0]!
  expect(manifest.schedule.firstStepHalved).toBe(true)
  const estimates: Uint8Array[] = []
  const onStep = ({ step, estimate }: { step: number; estimate: () => { rgb: Uint8Array } }) => {
    if (step === 1) estimates.push(estimate().rgb)
  }
  await framesOf(opened[0]!, jobFor(staged), { onStep })
  const [rgb, row] = [estimates[0]!, 150 * 3]
  // Four pixels of the first estimate are one of the half size.
  for (const at of [0, 40 * row, 60 * row + 90]) {
    const square = [at, at + 3, at + row, at + row + 3].map((place) => rgb[place])
    expect(new Set(square).size).toBe(1)
  }
})
