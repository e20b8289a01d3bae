import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { DenoiserSession } from './session.ts'

/** The graph of a package, ready to run in this thread. */
export interface Network {
  manifest: ModelManifest
  session: DenoiserSession
}
