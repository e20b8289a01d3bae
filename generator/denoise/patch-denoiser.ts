import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { DenoisedChunk, DenoiseJob, DenoiseOptions } from './denoise-job.ts'
import { denoiseShot } from './denoise-shot.ts'
import { openPackage } from './model-package.ts'
import type { Network } from './network.ts'
import { openSession, type SessionOptions } from './session.ts'
import { openTokenizer } from './tokenizer.ts'

export interface PatchDenoiserOptions extends SessionOptions {
  /** Folder of the model package; by default the one that comes with Rushes. */
  packageDir?: string
}

/** A loaded model package that turns staged shots into pictures, chunk by chunk. */
export interface PatchDenoiser {
  readonly name: string
  readonly manifest: ModelManifest
  /** SHA-256 of the package. */
  readonly packageHash: string
  /** "cpu", "webgpu", …, and why a preferred one did not run. */
  readonly provider: { name: string; refused: { name: string; reason: string }[] }
  /** Yields finished chunks in order; resumed, the same bytes. Memory does not grow with the shot's length. */
  denoise(job: DenoiseJob, options: DenoiseOptions): AsyncIterable<DenoisedChunk>
  close(): Promise<void>
}

/**
 * Loads a patch-diffusion model package. The same package, provider and threads give the same bytes. Throws
 * PackageError, SessionError, TensorMismatch.
 */
export async function openPatchDenoiser(options: PatchDenoiserOptions = {}): Promise<PatchDenoiser> {
  const { manifest, hash, file } = await openPackage(options.packageDir)
  const tokenize = await openTokenizer(file('tokenizer'), manifest.text.tokens)
  const session = await openSession(file('denoiser'), manifest, options)
  const network: Network = { manifest, session, tokenize }
  return {
    name: `${manifest.name} ${manifest.version} on ${session.provider}`,
    manifest,
    packageHash: hash,
    provider: { name: session.provider, refused: session.refused },
    denoise: (job, options) => denoiseShot(network, job, options),
    close: () => session.close(),
  }
}
