import type { ModelManifest } from '../../models/contract/manifest.ts'
import { openChunkSampler } from './chunk-sampler.ts'
import type { DenoisedChunk, DenoiseJob, DenoiseOptions } from './denoise-job.ts'
import { denoiseShot } from './denoise-shot.ts'
import { openPackage } from './model-package.ts'
import type { SessionOptions } from './session-options.ts'
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
  const sampler = await openChunkSampler(file('denoiser'), manifest, options)
  return {
    name: `${manifest.name} ${manifest.version} on ${sampler.provider}`,
    manifest,
    packageHash: hash,
    provider: { name: sampler.provider, refused: sampler.refused },
    denoise: (job, options) => denoiseShot({ manifest, tokenize, sampler }, job, options),
    close: () => sampler.close(),
  }
}
