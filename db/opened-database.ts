import type { Changes } from './changes.ts'
import type { Database } from './database.ts'
import type { Jobs } from './jobs.ts'
import type { PreviewRelay } from './preview-relay.ts'

export interface OpenDatabase {
  db: Database
  changes: Changes
  jobs: Jobs
  /** Carries previews between processes; null where there is but one. */
  relay: PreviewRelay | null
  /** Nobody else can be using this database: whatever is unfinished in it was left by a dead process. */
  exclusive: boolean
  /** The whole database as one gzipped file, taken while running; null where PostgreSQL has its own tools. */
  dump: (() => Promise<Blob>) | null
  close(): Promise<void>
}
