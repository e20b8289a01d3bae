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

/** Servers that speak `/v1/videos` differ in what they read; generator/videos-api/dialects.ts says how. */
export const VIDEOS_DIALECTS = ['vllm-omni', 'sglang', 'openai'] as const

const Pixels = z.number().int().min(16).max(8192)

/** A server that makes videos behind `POST`, `GET` and `DELETE …/videos`. Seconds, pixels and frames throughout. */
export const VideosApiSpec = z.strictObject({
  kind: z.literal('videos-api'),
  /** What stands before `/videos`, such as http://127.0.0.1:8000/v1. */
  baseUrl: z.url({ protocol: /^https?$/, message: 'expected an address such as http://127.0.0.1:8000/v1' }).max(500),
  apiKey: z.string().min(1).optional(),
  /** Sent as `model`; a server with one model needs none. */
  model: z.string().min(1).max(200).optional(),
  dialect: z.enum(VIDEOS_DIALECTS).default('vllm-omni'),
  /** Whether the animatic's first picture goes along; `words` sends the shot's text alone. */
  steering: z.enum(['words', 'first-frame']).default('words'),
  /** The only sizes that the model makes; where there are some, the nearest in shape is asked for. */
  sizes: z
    .array(z.strictObject({ width: Pixels, height: Pixels }))
    .max(20)
    .default([]),
  /** Width and height are rounded to this; 16 fits most models. */
  multipleOf: z.number().int().min(1).max(128).default(16),
  /** The only frame rate that the model makes; left out, the plan's is asked for. */
  fps: z.number().positive().max(120).optional(),
  /** Lengths are `step` × k + `plus` frames. */
  frameGrid: z
    .strictObject({ step: z.number().int().min(1).max(64), plus: z.number().int().min(0).max(63) })
    .optional(),
  /** Longest shot that the model makes. */
  maxSeconds: z.number().positive().max(600).optional(),
  costPerSecond: z.strictObject({ amount: z.number().min(0), currency: z.string().length(3) }).optional(),
  /** Pause between two questions how far a job is. */
  pollSeconds: z.number().min(0.01).max(60).default(2),
  /** A server that has said nothing for so long has failed; one that is merely slow never has. */
  silenceSeconds: z.number().min(0.1).max(86_400).default(300),
})

/** Everything that it takes to open an engine. A new kind is a new member here and a line in `generator/engines/kinds.ts`. */
export const EngineSpec = z.discriminatedUnion('kind', [PackageSpec, VideosApiSpec])

/** The one that comes with Rushes. */
export const DEFAULT_ENGINE_SPEC: EngineSpec = { kind: 'package' }

export type PackageSpec = z.infer<typeof PackageSpec>
export type VideosApiSpec = z.infer<typeof VideosApiSpec>
export type EngineSpec = z.infer<typeof EngineSpec>
