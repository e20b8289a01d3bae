import { z } from 'zod'
import { REMOTE_FIELDS, ServerUrl } from './remote-fields.ts'

/** The server of stable-diffusion.cpp. It makes lengths of 4k + 1 frames, whatever it is asked for. */
export const SdServerSpec = z.strictObject({
  kind: z.literal('sd-server'),
  /** What stands before `/sdcpp`, such as http://127.0.0.1:1234. */
  baseUrl: ServerUrl,
  apiKey: z.string().min(1).optional(),
  /** What of the animatic goes along: nothing, its first, or first and last picture, or every frame as control. */
  steering: z.enum(['words', 'first-frame', 'first-and-last', 'rgb', 'depth']).default('words'),
  /** How strictly the control frames are followed. */
  strength: z.number().min(0).max(2).default(1),
  steps: z.number().int().min(1).max(200).optional(),
  /** "webm" needs a server that was built with it. */
  outputFormat: z.enum(['avi', 'webm']).default('avi'),
  ...REMOTE_FIELDS,
  frameGrid: z
    .strictObject({ step: z.number().int().min(1).max(64), plus: z.number().int().min(0).max(63) })
    .default({ step: 4, plus: 1 }),
})

/** What a model of fal is given besides words; its fields are named after the model's own. */
export const FAL_RECIPES = ['text', 'first-frame', 'first-and-last', 'render-to-real'] as const

/** One model behind the queue of fal. */
export const FalSpec = z.strictObject({
  kind: z.literal('fal'),
  baseUrl: ServerUrl.default('https://queue.fal.run'),
  apiKey: z.string().min(1).optional(),
  /** Such as fal-ai/wan-vace-14b/depth. */
  model: z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/, 'expected a name such as fal-ai/wan-vace-14b'),
  recipe: z.enum(FAL_RECIPES).default('text'),
  /** How the model calls what it is given, where that differs: {"video": "control_video_url"}; "" leaves it out. */
  inputNames: z.record(z.string().max(60), z.string().max(60)).default({}),
  /** Sent as they stand, such as {"guidance_scale": 5}. */
  extra: z.record(z.string().max(60), z.json()).default({}),
  durations: z.array(z.number().int().min(1).max(600)).max(60).default([]),
  ...REMOTE_FIELDS,
})

export type SdServerSpec = z.infer<typeof SdServerSpec>
export type FalSpec = z.infer<typeof FalSpec>
