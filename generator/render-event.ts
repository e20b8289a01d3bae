import type { Preview } from '../models/contract/previews.ts'
import type { EngineProgress } from './engine.ts'

/** What happens while a plan is rendered; the same words go over the child's wire and out of `--json`. */
export type RenderEvent =
  | { type: 'preview'; preview: Omit<Preview, 'takeId'> }
  /** `progress`: 0 … 1 of the whole clip; `engine`: how far the engine is with this shot. */
  | { type: 'progress'; shotId: string; progress: number; engine: EngineProgress }
  | { type: 'shot'; shotId: string; index: number; shots: number; reused: boolean; progress: number }
  /** What a person should know about this rendering, in a plain sentence. */
  | { type: 'note'; sentence: string }
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
