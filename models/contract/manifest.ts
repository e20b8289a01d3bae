import { z } from 'zod'
import { GRADES, LIGHTS, STYLES, WEATHERS } from './vocabulary.ts'

const Dimension = z.union([z.number().int().positive(), z.string()])
const TensorSpec = z.object({
  name: z.string(),
  type: z.enum(['float32', 'int64']),
  /** Numbers are exact, names are free dimensions. */
  shape: z.array(Dimension),
})

/** What a model package says of itself. The folder that holds it is data only. */
export const ModelManifest = z.object({
  format: z.literal('rushes-package/1'),
  name: z.string(),
  version: z.string(),
  /** The animatic the package was trained on; another version still runs, and that is said. */
  stageVersion: z.number().int(),
  parameters: z.number().int(),
  precision: z.enum(['fp32', 'fp16', 'int8']),
  /** The role of each file, with its SHA-256. */
  files: z.record(z.string(), z.object({ path: z.string(), sha256: z.string().length(64), bytes: z.number().int() })),
  inputs: z.array(TensorSpec),
  outputs: z.array(TensorSpec),
  chunk: z.object({
    frames: z.number().int().positive(),
    contextFrames: z.number().int().nonnegative(),
    /** Frame width and height must be multiples of this many pixels; the denoiser pads and crops. */
    multipleOf: z.number().int().positive(),
    /** Larger frames are denoised at this size and rebuilt through the colour grid. */
    maxPixels: z.number().int().positive(),
    /** Pixels of the frame per cell of the colour grid. */
    gridCell: z.number().int().positive(),
  }),
  schedule: z.object({
    sampler: z.enum(['euler', 'heun']),
    /** Times at which the network is asked, t = 0 noise … 1 picture; the last step goes to 1. */
    times: z.array(z.number().min(0).lt(1)).min(1),
    /** The step at t = 0 is taken at half the width and height, where another one follows. */
    firstStepHalved: z.boolean().default(false),
    /** Share of the noise variance that sticks to surfaces. */
    anchoredNoise: z.number().min(0).max(1),
  }),
  /** Order matters: the index is the network's class number. */
  looks: z.object({
    lights: z.array(z.enum(LIGHTS)).min(1),
    weathers: z.array(z.enum(WEATHERS)).min(1),
    styles: z.array(z.enum(STYLES)).min(1),
    /** Grades that show when they are said as a palette; no class numbers. */
    grades: z.array(z.enum(GRADES)).min(1).default(['neutral']),
  }),
  /** Length of the caption in tokens, and how many the vocabulary has. */
  text: z.object({ tokens: z.number().int().positive(), vocabulary: z.number().int().positive() }),
  trained: z.object({ hours: z.number(), pixels: z.number(), date: z.string() }),
})

export type ModelManifest = z.infer<typeof ModelManifest>
