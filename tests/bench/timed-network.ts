import type { Chunk } from '../../generator/denoise/chunk.ts'
import { THUMBNAIL } from '../../generator/denoise/chunk.ts'
import { conditionTensors } from '../../generator/denoise/conditions.ts'
import { contextTensors } from '../../generator/denoise/context.ts'
import { openPackage } from '../../generator/denoise/model-package.ts'
import type { PlaneSize } from '../../generator/denoise/pixel-tensor.ts'
import { type SampledChunk, sampleChunk } from '../../generator/denoise/sample-chunk.ts'
import { samplingTimes } from '../../generator/denoise/schedule.ts'
import { openSession } from '../../generator/denoise/session.ts'
import { openTokenizer } from '../../generator/denoise/tokenizer.ts'

type Said = Parameters<typeof conditionTensors>[2]

/** A package's network on the CPU in this thread, with the time of its own runs. */
export interface TimedNetwork {
  readonly name: string
  sample(chunk: Chunk, size: PlaneSize, said: Said): Promise<SampledChunk & { seconds: number; pixels: number }>
  close(): Promise<void>
}

export async function openTimedNetwork(packageDir?: string): Promise<TimedNetwork> {
  const { manifest, file } = await openPackage(packageDir)
  const session = await openSession(file('denoiser'), manifest, { provider: 'cpu' })
  const tokenize = await openTokenizer(file('tokenizer'), manifest.text.tokens)
  let [seconds, pixels] = [0, 0]
  const timed: typeof session = {
    ...session,
    async run(feeds) {
      const began = performance.now()
      const answer = await session.run(feeds)
      seconds += (performance.now() - began) / 1000
      pixels += feeds.z!.data.length / 3
      return answer
    },
  }
  return {
    name: `${manifest.name} ${manifest.version}`,
    async sample(chunk, size, said) {
      seconds = 0
      pixels = 0
      const { paddedWidth, paddedHeight } = size
      const { frames, contextFrames } = manifest.chunk
      const feeds = {
        ...conditionTensors(manifest, tokenize, said),
        ...contextTensors(null, size, contextFrames),
        control: { data: chunk.control, dims: [1, frames, 5, paddedHeight, paddedWidth] },
        thumbnail: { data: chunk.thumbnail, dims: [1, 4, THUMBNAIL.height, THUMBNAIL.width] },
        place: { data: chunk.place, dims: [1, chunk.place.length] },
      }
      const options = { size, feeds, times: samplingTimes(manifest), onStep: () => {} }
      const sampled = await sampleChunk({ manifest, session: timed }, chunk.noise, options)
      return { ...sampled, seconds, pixels }
    },
    close: () => session.close(),
  }
}
