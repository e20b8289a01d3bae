import { z } from 'zod'
import { GRADES, LIGHTS, STYLES, WEATHERS } from './vocabulary.ts'

/** What a control video can hold. Depth says which end is bright, because models disagree. */
export const CONTROLS = ['rgb', 'depth-near-bright', 'depth-near-dark', 'edges'] as const

/** The looks that an engine was made for; a plan that asks for another is told so before it is rendered. */
export const EngineLooks = z.object({
  lights: z.array(z.enum(LIGHTS)).min(1),
  weathers: z.array(z.enum(WEATHERS)).min(1),
  styles: z.array(z.enum(STYLES)).min(1),
  grades: z.array(z.enum(GRADES)).min(1),
})

/** What planner, page and tools may offer for an engine and must refuse. Pixels, frames and seconds throughout. */
export const EngineCapabilities = z.object({
  /** Reads the shot in words. */
  text: z.boolean(),
  firstFrame: z.boolean(),
  lastFrame: z.boolean(),
  /** How many pictures of subjects it takes. */
  referencePictures: z.number().int().min(0),
  control: z.array(z.enum(CONTROLS)),
  maskEdit: z.boolean(),
  extend: z.boolean(),
  size: z.object({
    /** Width and height must be multiples of this. */
    multipleOf: z.number().int().positive(),
    /** Larger frames are made at this size and enlarged; null where any size is made. */
    maxPixels: z.number().int().positive().nullable(),
    /** The only sizes that it makes; empty where multiples are enough. */
    only: z.array(z.object({ width: z.number().int().positive(), height: z.number().int().positive() })),
  }),
  /** Lengths are `step` × k + `plus` frames: 4 and 1 for Wan, 8 and 1 for LTX; null where any length is made. */
  frameGrid: z.object({ step: z.number().int().positive(), plus: z.number().int().min(0) }).nullable(),
  /** Longest shot; null where there is no limit. */
  maxSeconds: z.number().positive().nullable(),
  /** The only frame rate that it makes; null where it makes the plan's. */
  fps: z.number().positive().nullable(),
  /** Whether the same seed gives the same pixels. */
  seed: z.enum(['exact', 'same-machine', 'none']),
  audio: z.boolean(),
  progress: z.enum(['steps', 'share', 'none']),
  previews: z.boolean(),
  /** Until when a job that it was given can be ended. */
  cancel: z.enum(['running', 'queued', 'none']),
  /** What a second of video costs; null where nothing is known. */
  costPerSecond: z.object({ amount: z.number().min(0), currency: z.string() }).nullable(),
  looks: EngineLooks,
})

export const EVERY_LOOK: z.infer<typeof EngineLooks> = {
  lights: [...LIGHTS],
  weathers: [...WEATHERS],
  styles: [...STYLES],
  grades: [...GRADES],
}

/** An engine as somebody may choose it. Addresses and keys stay in the studio. */
export const EngineChoice = z.object({
  /** The word for it in `--engine` and in generate_video. */
  name: z.string(),
  /** As a person reads it: "rushes-1 0.3.0". */
  label: z.string(),
  isDefault: z.boolean(),
  /** Where the studio sends the plan to; null for an engine in its own process. */
  host: z.string().nullable(),
  /** What a person should know of it, in plain sentences. */
  remarks: z.array(z.string()),
  capabilities: EngineCapabilities,
})

export type EngineLooks = z.infer<typeof EngineLooks>
export type EngineCapabilities = z.infer<typeof EngineCapabilities>
export type EngineChoice = z.infer<typeof EngineChoice>
