import type { Preview } from '../models/contract/previews.ts'

/** What happens while a plan is rendered; the same words go over the child's wire and out of `--json`. */
export type RenderEvent =
  | { type: 'preview'; preview: Omit<Preview, 'takeId'> }
  | { type: 'step'; shotId: string; chunk: number; chunks: number; step: number; steps: number; progress: number }
  | { type: 'shot'; shotId: string; index: number; shots: number; reused: boolean; progress: number }
  | {
      type: 'done'
      clip: string
      poster: string | null
      frames: number
      width: number
      height: number
      engine: string
      seconds: { animatic: number; denoise: number; encode: number; total: number }
    }
  | { type: 'error'; message: string }
