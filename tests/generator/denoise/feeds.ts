import { layOutChunk } from '../../../generator/denoise/chunk.ts'
import { conditionTensors } from '../../../generator/denoise/conditions.ts'
import { contextTensors } from '../../../generator/denoise/context.ts'
import { padSize } from '../../../generator/denoise/pixel-tensor.ts'
import type { FeedTensor } from '../../../generator/denoise/tensor-check.ts'
import { openTokenizer } from '../../../generator/denoise/tokenizer.ts'
import type { ModelManifest } from '../../../models/contract/manifest.ts'
import { paintedShot } from './painted-shot.ts'
import { jobFor } from './shot-of-frames.ts'

/** Everything that the network is fed for the first step of a small first chunk. */
export async function denoisedFeeds(manifest: ModelManifest, tokenizer: string): Promise<Record<string, FeedTensor>> {
  const staged = paintedShot(32, 32, 8)
  const size = padSize(32, 32, 32)
  const { shot, look } = jobFor(staged)
  const noise = { seed: 7, shotId: shot.id, anchored: 0.7 }
  const chunk = layOutChunk(staged, { first: 0, count: 8 }, size, 8, noise)
  const tokenize = await openTokenizer(tokenizer, manifest.text.tokens)
  return {
    ...conditionTensors(manifest, tokenize, { look, light: shot.light, weather: shot.weather }),
    ...contextTensors(null, size, 2),
    control: { data: chunk.control, dims: [1, 8, 5, 32, 32] },
    thumbnail: { data: chunk.thumbnail, dims: [1, 4, 18, 32] },
    place: { data: chunk.place, dims: [1, 5] },
    z: { data: chunk.noise, dims: [1, 8, 3, 32, 32] },
    t: { data: Float32Array.of(0), dims: [1] },
  }
}
