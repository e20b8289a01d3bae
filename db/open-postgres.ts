import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { CHANGES_CHANNEL, Changes } from './changes.ts'
import { MIGRATIONS } from './database.ts'
import { explainPostgres } from './database-unusable.ts'
import { openJobs } from './jobs.ts'
import type { OpenDatabase } from './opened-database.ts'
import { PREVIEWS_CHANNEL, PreviewRelay } from './preview-relay.ts'
import * as schema from './schema.ts'

/** "rushes" in ASCII; any number will do as long as every version uses the same. */
const MIGRATION_LOCK = 0x727573

/** Two migrators at once collide, so the second waits for the first on its own connection. */
async function migrateAlone(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const db = drizzle({ client })
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`)
    await migrate(db as PostgresJsDatabase, { migrationsFolder: MIGRATIONS })
  } finally {
    // Ending the session gives the lock back.
    await client.end()
  }
}

/** PostgreSQL at `url`; as many processes as one likes may share it. Throws DatabaseUnusable. */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<OpenDatabase> {
  await migrateAlone(url).catch((error: unknown) => {
    throw explainPostgres(error, url)
  })
  const client = postgres(url, { max: 10, onnotice: () => {} })
  const db = drizzle({ client, schema })
  const changes = new Changes()
  let heard = false
  await client.listen(
    CHANGES_CHANNEL,
    (payload) => changes.receive(payload),
    () => {
      if (heard) changes.resume()
      heard = true
    },
  )
  const relay = new PreviewRelay(db, onError)
  await client.listen(PREVIEWS_CHANNEL, (payload) => relay.receive(payload))
  const jobs = await openJobs({ connectionString: url, max: 5 }, onError)
  const close = async () => {
    await jobs.close()
    await client.end({ timeout: 1 })
  }
  return { db, changes, jobs, close, dump: null, relay, exclusive: false }
}
