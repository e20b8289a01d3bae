import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClip } from '../../generator/clip/encode.ts'
import { DEFAULT_PACKAGE_DIR } from '../../generator/denoise/model-package.ts'
import { openPatchDenoiser } from '../../generator/denoise/patch-denoiser.ts'
import { openStage } from '../../generator/stage/stage.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { type Measure, median, medianMicroseconds } from './reference.ts'

const SIZE = { width: 640, height: 360 }
const STEPS = 4

/** The three parts of a rendering at 640 × 360, each on its own. */
export async function measureRendering(packageDir = DEFAULT_PACKAGE_DIR): Promise<Measure[]> {
  const plan = foxPlan()
  const shot = { ...plan.shots[0]!, durationSeconds: 2 }
  const staged = await openStage({ plan, shot, seed: 7, ...SIZE })
  const animatic = 1e6 / medianMicroseconds((round) => staged.frame(round), 15)
  const frames = Array.from({ length: staged.frames }, (_, index) => staged.frame(index))
  const drawn = { ...staged, frame: (index: number) => frames[index]!, horizon: staged.horizon }
  const engine = await openPatchDenoiser({ packageDir })
  const denoise = await stepSpeed(engine, { shot, look: plan.look, seed: 7, staged: drawn, steps: STEPS })
  await engine.close()
  return [
    { what: 'animatic, one core', value: animatic, unit: 'frames/s' },
    { what: `${engine.name}, one step`, value: denoise, unit: 'Mpx/s' },
    { what: 'H.264 encode', value: await encodeSpeed(frames[0]!.rgba), unit: 'frames/s' },
  ]
}

async function stepSpeed(
  engine: Awaited<ReturnType<typeof openPatchDenoiser>>,
  job: Parameters<typeof engine.denoise>[0],
): Promise<number> {
  const marks: number[] = []
  for await (const _ of engine.denoise(job, { onStep: () => marks.push(performance.now()) })) {
    if (marks.length >= 2 * STEPS) break
  }
  // The first step of a chunk also lays it out; those between two steps of one chunk are the network alone.
  const steps = marks.slice(1).map((mark, index) => (mark - marks[index]!) / 1000)
  const pixels = (SIZE.width * SIZE.height * engine.manifest.chunk.frames) / 1e6
  return pixels / median(steps.filter((_, index) => (index + 1) % STEPS !== 0))
}

async function encodeSpeed(rgba: Uint8ClampedArray): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'rushes-bench-'))
  const rgb = Uint8Array.from(rgba.filter((_, index) => index % 4 < 3))
  const sink = await openClip(join(folder, 'clip.mp4'), { ...SIZE, fps: 24 }, 'bench')
  const frames = 96
  const began = performance.now()
  for (let frame = 0; frame < frames; frame++) await sink.write(rgb)
  await sink.finish()
  const seconds = (performance.now() - began) / 1000
  await rm(folder, { recursive: true })
  return frames / seconds
}
