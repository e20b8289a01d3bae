import { z } from 'zod'
import { Light, Look, Weather } from '../../models/contract/shot-plan.ts'
import { MAX_STEPS } from '../denoise/schedule.ts'

/** One clip of a dumped scene under a look. */
const TrialClip = z.object({
  /** Names the files. */
  name: z.string().regex(/^[\w-]+$/),
  /** Path of the scene's .json. */
  scene: z.string(),
  light: Light,
  weather: Weather,
  style: Look.shape.style,
  palette: Look.shape.palette,
  seed: z.number().int().min(0),
  /** Length; a longer clip than the scene goes to and fro. */
  frames: z.number().int().positive(),
  /** Without a number the package's own steps. */
  steps: z.number().int().min(1).max(MAX_STEPS).optional(),
  /** The scene with nothing to see. */
  blank: z.boolean().default(false),
  /** Frames that are written: [first, count] each. */
  keep: z.array(z.tuple([z.number().int().min(0), z.number().int().positive()])).min(1),
  /** Write the anchored part of the starting noise too, for the teacher. */
  noise: z.boolean().default(false),
})

/** The clips that a trial of a package needs. */
export const TrialOrder = z.object({
  package: z.string(),
  threads: z.number().int().positive(),
  clips: z.array(TrialClip),
})

export type TrialClip = z.infer<typeof TrialClip>
export type TrialOrder = z.infer<typeof TrialOrder>
