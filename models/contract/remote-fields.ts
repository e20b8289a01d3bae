import { z } from 'zod'

const Pixels = z.number().int().min(16).max(8192)

export const ServerUrl = z
  .url({ protocol: /^https?$/, message: 'expected an address such as http://127.0.0.1:8000/v1' })
  .max(500)

/** What is said of every engine that runs elsewhere. Seconds, pixels and frames throughout. */
export const REMOTE_FIELDS = {
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
}
