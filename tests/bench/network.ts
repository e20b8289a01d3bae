import { availableParallelism } from 'node:os'
import { layOutChunk } from '../../generator/denoise/chunk.ts'
import { openPackage } from '../../generator/denoise/model-package.ts'
import { padSize } from '../../generator/denoise/pixel-tensor.ts'
import { openSession } from '../../generator/denoise/session.ts'
import { denoisedSize } from '../../generator/denoise/shrink.ts'
import { openStage } from '../../generator/stage/stage.ts'
import { frameSize } from '../../models/contract/frame-size.ts'
import { type BenchOptions, filmOf, productPath } from './film-of.ts'
import { median } from './reference.ts'
import { openTimedNetwork } from './timed-network.ts'

const SIDE = 2048
const ROUNDS = 3
/** Multiplications and additions for a pixel of a frame, as `python -m models.training.speed` counts a run of 672 x 384. */
const OPERATIONS_PER_PIXEL = 63_300

/** Prints how near the network comes to a plain product of matrices on the same threads, both in turn. */
export async function measureNetwork({ packageDir, sizes }: BenchOptions): Promise<void> {
  const network = await openTimedNetwork(packageDir)
  const products = [await openProduct('fp32'), await openProduct('int8')]
  for (const resolution of sizes) {
    const chunk = await aChunk(resolution, packageDir)
    const speeds: number[][] = [[], [], []]
    for (let round = 0; round <= ROUNDS; round++) {
      const { seconds, pixels } = await network.sample(chunk.of(), chunk.size, chunk.said)
      const found = [(pixels * OPERATIONS_PER_PIXEL) / seconds, await products[0]!.run(), await products[1]!.run()]
      // The first round warms up.
      if (round > 0) for (const [index, value] of found.entries()) speeds[index]!.push(value / 1e9)
    }
    const [own, fp32, int8] = speeds.map(median) as [number, number, number]
    const { paddedWidth, paddedHeight } = chunk.size
    console.log(
      `${network.name} at ${resolution} (${paddedWidth} x ${paddedHeight}), ${availableParallelism()} threads: ` +
        `${own.toFixed(0)} GFLOP/s; plain product fp32 ${fp32.toFixed(0)}, int8 ${int8.toFixed(0)}; ` +
        `share ${(own / fp32).toFixed(2)} and ${(own / int8).toFixed(2)}`,
    )
  }
  await Promise.all([network.close(), ...products.map((product) => product.close())])
}

async function aChunk(resolution: BenchOptions['sizes'][number], packageDir?: string) {
  const { manifest } = await openPackage(packageDir)
  const plan = filmOf(resolution, 1)
  const shot = plan.shots[0]!
  const full = frameSize(plan.format)
  const small = denoisedSize(full.width, full.height, manifest.chunk.maxPixels)
  const size = padSize(small.width, small.height, manifest.chunk.multipleOf)
  const staged = await openStage({ plan, shot, seed: 7, ...small })
  const noise = { seed: 7, shotId: shot.id, anchored: manifest.schedule.anchoredNoise }
  // Sampling uses the noise up.
  const of = () => layOutChunk(staged, { first: 0, count: manifest.chunk.frames }, size, manifest.chunk.frames, noise)
  return { of, size, said: { look: plan.look, light: shot.light, weather: shot.weather } }
}

/** Square matrices of whole numbers of 7 bits, which int8 multiplies exactly. */
async function openProduct(kind: 'fp32' | 'int8') {
  const shape = ['side', 'side']
  const inputs = ['a', 'b'].map((name) => ({ name, type: 'float32' as const, shape }))
  const contract = { inputs, outputs: [{ name: 'product', type: 'float32' as const, shape }] }
  const session = await openSession(productPath(kind), contract, { provider: 'cpu' })
  const matrix = (step: number) => ({
    data: Float32Array.from({ length: SIDE * SIDE }, (_, at) => (at * step) % 61),
    dims: [SIDE, SIDE],
  })
  const feeds = { a: matrix(7), b: matrix(11) }
  return {
    /** Operations a second. */
    async run(): Promise<number> {
      const began = performance.now()
      await session.run(feeds)
      return (2 * SIDE ** 3) / ((performance.now() - began) / 1000)
    },
    close: () => session.close(),
  }
}
