import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
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

/** The data directory of a studio that has done nothing yet; made once for all test files and runs. */
async function emptyStudioFolder(): Promise<string> {
  const path = join(tmpdir(), `rushes-database-${fingerprint()}`)
  if (!existsSync(path)) {
    const dir = await mkdtemp(join(tmpdir(), 'rushes-migrated-'))
    await (await openDatabase({ dir, onError: () => {} })).close()
    // Another test file may have been faster; what it made is the same.
    await rename(dir, path).catch(() => rm(dir, { recursive: true }))
  }
  return path
}

/**
 * Gives a data directory its migrated, empty database. Creating one takes PGlite four to five seconds, opening
 * this copy a fifth of one. A directory that has a database keeps it.
 */
export async function prepareDataDir(dir: string): Promise<void> {
  if (!existsSync(join(dir, 'database'))) await cp(await emptyStudioFolder(), dir, { recursive: true })
}
