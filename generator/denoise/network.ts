import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { ChunkSampler } from './chunk-sampler.ts'
import type { DenoiserSession } from './session.ts'
import type { Tokenize } from './tokenizer.ts'

/** The graph of a package, ready to run in this thread. */
export interface Network {
  manifest: ModelManifest
  session: DenoiserSession
}

/** A loaded model package as a shot needs it; the network runs in a thread of its own. */
export interface LoadedPackage {
  manifest: ModelManifest
  tokenize: Tokenize
  sampler: ChunkSampler
}
