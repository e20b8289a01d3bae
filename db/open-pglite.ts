import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { fromPglite } from 'pg-boss'
import { CHANGES_CHANNEL, Changes } from './changes.ts'
import { checkDataDir } from './check-data-dir.ts'
import { MIGRATIONS } from './database.ts'
import { explainPglite } from './database-unusable.ts'
import { openJobs } from './jobs.ts'
import type { OpenDatabase } from './opened-database.ts'
import * as schema from './schema.ts'

/**
 * PostgreSQL inside this process, stored under `dir`/database. The caller holds the data directory's
 * lock: PGlite itself does not notice a second process, whose writes would vanish. Throws DataDirUnusable,
 * DatabaseUnusable.
 */
export async function openPglite(dir: string, onError: (error: Error) => void, snapshot?: Blob): Promise<OpenDatabase> {
  checkDataDir(dir)
  const dataDir = join(dir, 'database')
  await mkdir(dataDir, { recursive: true })
  const fresh = (await readdir(dataDir)).length === 0
  const client = await PGlite.create({ dataDir, loadDataDir: fresh ? snapshot : undefined }).catch((error: unknown) => {
    throw explainPglite(error, dataDir)
  })
  const db = drizzle({ client, schema })
  await migrate(db, { migrationsFolder: MIGRATIONS })
  const changes = new Changes()
  await client.listen(CHANGES_CHANNEL, (payload) => changes.receive(payload))
  const jobs = await openJobs({ db: fromPglite(client), backend: 'pglite' }, onError)
  const close = async () => {
    await jobs.close()
    await client.close()
  }
  const dump = async () => client.dumpDataDir('gzip')
  return { db, changes, jobs, close, dump, relay: null, exclusive: true }
}
