import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClip } from '../../generator/clip/encode.ts'
import { openMasters } from '../../generator/clip/master.ts'
import { type Chunk, layOutChunk } from '../../generator/denoise/chunk.ts'
import { openPackage } from '../../generator/denoise/model-package.ts'
import { type PlaneSize, padSize } from '../../generator/denoise/pixel-tensor.ts'
import { pictureOf, type SampledChunk } from '../../generator/denoise/sample-chunk.ts'
import { denoisedSize } from '../../generator/denoise/shrink.ts'
import { upsampleFrame } from '../../generator/denoise/upsample.ts'
import { openStage } from '../../generator/stage/stage.ts'
import { frameSize } from '../../models/contract/frame-size.ts'
import { type BenchOptions, FPS, filmOf, type Resolution } from './film-of.ts'
import { openTimedNetwork } from './timed-network.ts'

/** Chunks that are measured; the first one warms up and does not count. */
const ROUNDS = 3

type Part = 'animatic' | 'lay-out' | 'network' | 'rebuild' | 'master' | 'encode'
type Seconds = Record<Part, number>

/** Prints what each part of a film takes by itself, one size after the other. Together they would take the sum in turn. */
export async function measureParts({ packageDir, sizes, seconds }: BenchOptions): Promise<void> {
  for (const resolution of sizes) {
    const took = await partsOf(resolution, seconds, packageDir)
    const parts = Object.entries(took).map(([part, value]) => `${part} ${value.toFixed(2)}`)
    const sum = Object.values(took).reduce((total, value) => total + value, 0)
    console.log(`${seconds} s of ${resolution}, seconds by part: ${parts.join(', ')}; in turn ${sum.toFixed(1)}`)
  }
}

async function partsOf(resolution: Resolution, seconds: number, packageDir?: string): Promise<Seconds> {
  const plan = filmOf(resolution, seconds)
  const full = frameSize(plan.format)
  const shot = plan.shots[0]!
  const { manifest } = await openPackage(packageDir)
  const { frames: perChunk, maxPixels, multipleOf, gridCell } = manifest.chunk
  const small = denoisedSize(full.width, full.height, maxPixels)
  const size = padSize(small.width, small.height, multipleOf)
  const staged = await openStage({ plan, shot, seed: 7, ...full })
  const network = await openTimedNetwork(packageDir)
  const made: Uint8Array[] = []
  const took: Seconds = { animatic: 0, 'lay-out': 0, network: 0, rebuild: 0, master: 0, encode: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const charge = async <T>(part: Part, work: () => T | Promise<T>): Promise<T> => {
      const began = performance.now()
      const result = await work()
      if (round > 0) took[part] += (performance.now() - began) / 1000
      return result
    }
    const range = { first: round * perChunk, count: perChunk }
    const drawn = await charge('animatic', () =>
      Array.from({ length: perChunk }, (_, index) => staged.frame(range.first + index)),
    )
    const still = { ...staged, frame: (index: number) => drawn[index - range.first]!, horizon: staged.horizon }
    const noise = { seed: 7, shotId: shot.id, anchored: manifest.schedule.anchoredNoise }
    const chunk = await charge('lay-out', () => layOutChunk(still, range, size, perChunk, noise))
    const sampled = await network.sample(chunk, size, { look: plan.look, light: shot.light, weather: shot.weather })
    if (round > 0) took.network += sampled.seconds
    made.push(...(await charge('rebuild', () => rebuildFrames(chunk, sampled, size, gridCell, full))))
  }
  await network.close()
  const share = (seconds * FPS) / perChunk / (ROUNDS - 1)
  const scaled = Object.fromEntries(Object.entries(took).map(([part, value]) => [part, value * share])) as Seconds
  return { ...scaled, ...(await writeFilm(made, seconds * FPS, full)) }
}

function rebuildFrames(
  chunk: Chunk,
  { x, grid }: SampledChunk,
  size: PlaneSize,
  cell: number,
  full: { width: number; height: number },
): Uint8Array[] {
  const plane = size.paddedWidth * size.paddedHeight
  const cells = plane / (cell * cell)
  return chunk.full.map((animatic, frame) => {
    const clean = pictureOf(x, frame, size)
    if (size.width === full.width && size.height === full.height) return clean
    const denoised = {
      x: x.subarray(frame * 3 * plane, (frame + 1) * 3 * plane),
      grid: grid.subarray(frame * 12 * cells, (frame + 1) * 12 * cells),
      small: chunk.small[frame]!,
    }
    return upsampleFrame(denoised, size, cell, animatic, full)
  })
}

/** Seconds for the lossless master and the clip of so many frames: those that were made, there and back again. */
async function writeFilm(
  made: Uint8Array[],
  frames: number,
  full: { width: number; height: number },
): Promise<Pick<Seconds, 'master' | 'encode'>> {
  const folder = await mkdtemp(join(tmpdir(), 'rushes-bench-'))
  const video = { ...full, fps: FPS }
  const turn = [...made, ...made.slice(1, -1).reverse()]
  const write = async (open: () => Promise<{ write(rgb: Uint8Array): Promise<void>; finish(): Promise<unknown> }>) => {
    const began = performance.now()
    const sink = await open()
    for (let frame = 0; frame < frames; frame++) await sink.write(turn[frame % turn.length]!)
    await sink.finish()
    return (performance.now() - began) / 1000
  }
  const master = await write(() => openMasters(folder, 'bench').open('bench', video))
  const encode = await write(() => openClip(join(folder, 'bench.mp4'), video, 'bench'))
  await rm(folder, { recursive: true })
  return { master, encode }
}
