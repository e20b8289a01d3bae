import { z } from 'zod'
import { ComfySpec } from './comfy-spec.ts'
import { FalSpec, SdServerSpec } from './queue-engine-specs.ts'
import { REMOTE_FIELDS, ServerUrl } from './remote-fields.ts'

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
export const VIDEOS_DIALECTS = [
  'vllm-omni',
  'sglang',
  'openai',
  'litellm',
  'openrouter',
  'unsloth',
  'localai',
  'dynamo',
] as const

/** A server that makes videos behind `POST`, `GET` and `DELETE …/videos`. Seconds, pixels and frames throughout. */
export const VideosApiSpec = z.strictObject({
  kind: z.literal('videos-api'),
  /** What stands before `/videos`, such as http://127.0.0.1:8000/v1. */
  baseUrl: ServerUrl,
  apiKey: z.string().min(1).optional(),
  /** Sent as `model`; a server with one model needs none. */
  model: z.string().min(1).max(200).optional(),
  dialect: z.enum(VIDEOS_DIALECTS).default('vllm-omni'),
  /** Whether the animatic's first picture goes along; `words` sends the shot's text alone. */
  steering: z.enum(['words', 'first-frame']).default('words'),
  /** The only lengths in whole seconds that the model makes; the shortest that covers the shot is asked for. */
  durations: z.array(z.number().int().min(1).max(600)).max(60).default([]),
  /** The only resolutions that it makes, such as "720p", where it is asked in these words. */
  resolutions: z
    .array(z.string().regex(/^(\d+p|\dk)$/i, 'expected words such as "720p" or "4K"'))
    .max(10)
    .default([]),
  ...REMOTE_FIELDS,
})

/** Everything that it takes to open an engine. A new kind is a new member here and a line in `generator/engines/kinds.ts`. */
export const EngineSpec = z.discriminatedUnion('kind', [PackageSpec, ComfySpec, VideosApiSpec, SdServerSpec, FalSpec])

/** The one that comes with Rushes. */
export const DEFAULT_ENGINE_SPEC: EngineSpec = { kind: 'package' }

export type PackageSpec = z.infer<typeof PackageSpec>
export type VideosApiSpec = z.infer<typeof VideosApiSpec>
export type EngineSpec = z.infer<typeof EngineSpec>
export type { FalSpec, SdServerSpec } from './queue-engine-specs.ts'
