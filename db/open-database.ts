import { openPglite } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'
import type { OpenDatabase } from './opened-database.ts'

/**
 * PostgreSQL where `url` names one, else PGlite under `dir`; both migrated and with their job queue.
 * `onError` hears of trouble that no caller waits for, such as a lost connection of the queue.
 */
export async function openDatabase(place: {
  url?: string
  dir: string
  onError: (error: Error) => void
  /** A dump to start from when `dir` holds no database yet: a backup that is restored. */
  snapshot?: Blob
}): Promise<OpenDatabase> {
  return place.url ? openPostgres(place.url, place.onError) : openPglite(place.dir, place.onError, place.snapshot)
}
