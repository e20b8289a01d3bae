import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIGRATIONS } from '../../db/database.ts'
import { openDatabase } from '../../db/open-database.ts'

/** Changes whenever a migration or the database engine does. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(MIGRATIONS).sort()) {
    if (name.endsWith('.sql')) hash.update(readFileSync(join(MIGRATIONS, name)))
  }
  for (const engine of ['@electric-sql/pglite', 'pg-boss']) {
    hash.update(readFileSync(new URL(`../../node_modules/${engine}/package.json`, import.meta.url)))
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * A migrated, empty database as one file. Creating one takes PGlite four to five seconds, loading this
 * half a second; made once for all test files and runs.
 */
export async function databaseSnapshot(): Promise<Blob> {
  const path = join(tmpdir(), `rushes-database-${fingerprint()}.tgz`)
  if (!existsSync(path)) {
    const dir = await mkdtemp(join(tmpdir(), 'rushes-snapshot-'))
    const database = await openDatabase({ dir, onError: () => {} })
    const dump = await database.dump!()
    await database.close()
    await rm(dir, { recursive: true })
    const fresh = `${path}.${randomUUID()}`
    writeFileSync(fresh, Buffer.from(await dump.arrayBuffer()))
    renameSync(fresh, path)
  }
  return new Blob([readFileSync(path)])
}
