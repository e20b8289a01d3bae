import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { ChunkSampler } from './chunk-sampler.ts'
import type { Tokenize } from './tokenizer.ts'

/** A loaded model package as a shot needs it; the network runs in a thread of its own. */
export interface LoadedPackage {
  manifest: ModelManifest
  tokenize: Tokenize
  sampler: ChunkSampler
}
