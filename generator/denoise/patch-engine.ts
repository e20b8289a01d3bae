import type { Engine } from '../engine.ts'
import { openPackage } from '../model-package.ts'
import { denoiseShot } from './denoise-shot.ts'
import type { Network } from './network.ts'
import { openSession, type SessionOptions } from './session.ts'
import { openTokenizer } from './tokenizer.ts'

export interface PatchEngineOptions extends SessionOptions {
  /** Folder of the model package; by default the one that comes with Rushes. */
  packageDir?: string
}

/**
 * Loads a patch-diffusion model package as an engine. The same package, provider and threads give the same
 * bytes. Throws PackageError, SessionError, TensorMismatch.
 */
export async function openPatchEngine(options: PatchEngineOptions = {}): Promise<Engine> {
  const { manifest, file } = await openPackage(options.packageDir)
  const tokenize = await openTokenizer(file('tokenizer'), manifest.text.tokens)
  const session = await openSession(file('denoiser'), manifest, options)
  const network: Network = { manifest, session, tokenize }
  return {
    name: `${manifest.name} ${manifest.version} on ${session.provider}`,
    manifest,
    provider: { name: session.provider, refused: session.refused },
    denoise: (job, how) => denoiseShot(network, job, how),
    close: () => session.close(),
  }
}
