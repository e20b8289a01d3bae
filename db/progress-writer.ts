import type { Database } from './database.ts'
import { advanceTake, type Claim } from './take-states.ts'

/** Every write is told to every viewer; more often than this nobody sees the difference. */
const INTERVAL_MS = 250

export interface ProgressWriter {
  /** `progress`: 0 … 1. Returns at once; values that come too fast are skipped. */
  tell(progress: number): void
  /** Resolves when nothing is being written. */
  settled(): Promise<unknown>
}

/** A value that cannot be written is only told: the take goes on, whatever becomes of its progress bar. */
export function progressWriter(db: Database, claim: Claim, onError: (error: unknown) => void): ProgressWriter {
  let last = 0
  let writing: Promise<unknown> = Promise.resolve()
  return {
    tell: (progress) => {
      const now = performance.now()
      if (now - last < INTERVAL_MS) return
      last = now
      writing = writing.then(() => advanceTake(db, claim, Math.min(1, progress))).catch(onError)
    },
    settled: () => writing,
  }
}
