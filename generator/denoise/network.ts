import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { DenoiserSession } from './session.ts'
import type { Tokenize } from './tokenizer.ts'

/** A loaded model package. */
export interface Network {
  manifest: ModelManifest
  session: DenoiserSession
  tokenize: Tokenize
}
