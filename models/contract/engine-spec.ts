import { z } from 'zod'

/** A model package on disk, run in the rendering process. */
export const PackageSpec = z.strictObject({
  kind: z.literal('package'),
  /** Folder of the package; by default the one that comes with Rushes. */
  dir: z.string().min(1).optional(),
  /** Denoising steps; by default the package's own. */
  steps: z.number().int().min(1).max(100).optional(),
  /** CPU threads; by default as many as there are cores. */
  threads: z.number().int().min(1).max(256).optional(),
  /** The only execution provider to try; by default the best that works. */
  provider: z.string().min(1).optional(),
})

/** Everything that it takes to open an engine. A new kind is a new member here and a line in `generator/engines/kinds.ts`. */
export const EngineSpec = z.discriminatedUnion('kind', [PackageSpec])

export type PackageSpec = z.infer<typeof PackageSpec>
export type EngineSpec = z.infer<typeof EngineSpec>
