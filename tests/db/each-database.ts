import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { openDatabase } from '../../db/open-database.ts'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { startPostgres, type TestPostgres } from '../setup/postgres.ts'

/** Runs the same tests on PGlite and on a real PostgreSQL; each gets an open, empty database. */
export function onEachDatabase(tests: (open: () => OpenDatabase) => void): void {
  const fail = (error: Error) => {
    throw error
  }
  describe('on PGlite', () => {
    let database: OpenDatabase
    let dir: string
    beforeAll(async () => {
      dir = await mkdtemp(join(tmpdir(), 'rushes-db-'))
      await prepareDataDir(dir)
      database = await openDatabase({ dir, onError: fail })
    })
    afterAll(async () => {
      await database.close()
      await rm(dir, { recursive: true, force: true })
    })
    tests(() => database)
  })
  describe('on PostgreSQL', () => {
    let server: TestPostgres
    let database: OpenDatabase
    beforeAll(async () => {
      server = await startPostgres()
      database = await openDatabase({ url: await server.createDatabase(), dir: '', onError: fail })
    })
    afterAll(async () => {
      await database.close()
      await server.stop()
    })
    tests(() => database)
  })
}
