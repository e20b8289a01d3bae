import { createHash } from 'node:crypto'
import type { PackageSpec } from '../../models/contract/engine-spec.ts'
import type { Engine, EngineContext, EngineReads, ShotJob, ShotRequest } from '../engine.ts'
import type { FrameBlock } from '../frame-block.ts'
import { packBlocks, unpackBlocks } from '../kept-shot.ts'
import { DENOISE_SOURCES, sourceFingerprint } from '../source-fingerprint.ts'
import { packageCapabilities } from './package-capabilities.ts'
import { openPatchDenoiser, type PatchDenoiser } from './patch-denoiser.ts'

/** A model package as an engine. Throws PackageError, SessionError, TensorMismatch. */
export async function openPackageEngine({ dir, steps, threads, provider }: PackageSpec): Promise<Engine> {
  const denoiser = await openPatchDenoiser({ packageDir: dir, threads, provider })
  const { manifest, packageHash } = denoiser
  const code = await sourceFingerprint(DENOISE_SOURCES)
  const identity = JSON.stringify({
    package: packageHash,
    code,
    provider: denoiser.provider.name,
    steps: steps ?? null,
  })
  return {
    identity: createHash('sha256').update(identity).digest('hex'),
    label: denoiser.name,
    capabilities: packageCapabilities(manifest),
    reads: whatPackagesRead,
    render: (job, context) => renderByPackage(denoiser, steps, job, context),
    close: () => denoiser.close(),
  }
}

/** Titles and transitions are laid over the master later, and the network never reads the prompt. */
function whatPackagesRead({ shot, look, seed, video, frames }: ShotRequest): EngineReads {
  const { titles: _titles, transition: _transition, prompt: _prompt, ...staged } = shot
  return { request: { shot: staged, look, seed, video, frames }, animatic: true }
}

async function* renderByPackage(
  denoiser: PatchDenoiser,
  steps: number | undefined,
  job: ShotJob,
  { signal, progress, preview, checkpoint }: EngineContext,
): AsyncGenerator<FrameBlock> {
  const saved = job.resumeFrom > 0 ? await checkpoint.load() : null
  // Two chunks' tails are saved, since a process may die after a tail is saved and before its frames are.
  let tails = saved ? unpackBlocks(saved) : []
  const resumeFrom = tails.find(({ first, count }) => first + count === job.resumeFrom)
  const chunks = denoiser.denoise(
    { ...job, steps, resumeFrom },
    {
      signal,
      onStep: ({ chunk, chunks: parts, step, steps, estimate }) => {
        progress({ kind: 'step', part: chunk + 1, parts, step, steps })
        preview?.(estimate)
      },
    },
  )
  for await (const { tailFrames, ...block } of chunks) {
    tails = [...tails, tailFrames].slice(-2)
    await checkpoint.save(packBlocks(tails))
    yield block
  }
}
