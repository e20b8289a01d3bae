import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'

/** What servers behind the same paths do differently. */
export interface Dialect {
  /** Reads `num_frames` and `fps`; others read whole `seconds` alone. */
  frames: boolean
  seed: boolean
  /** Whether DELETE ends a running job, or only forgets its record. */
  deleteStops: boolean
  progress: 'share' | 'none'
}

export const DIALECTS: Record<VideosApiSpec['dialect'], Dialect> = {
  'vllm-omni': { frames: true, seed: true, deleteStops: true, progress: 'share' },
  sglang: { frames: true, seed: true, deleteStops: false, progress: 'none' },
  openai: { frames: false, seed: false, deleteStops: true, progress: 'share' },
}
