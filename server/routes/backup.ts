import { Router } from 'express'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { HttpError } from '../http-error.ts'

/** The database as one file, for `rushes backup` while the server runs: nobody else may open it then. */
export function backupRoutes(database: OpenDatabase) {
  const router = Router()
  router.get('/database.tgz', async (_request, response) => {
    if (!database.dump) {
      throw new HttpError(409, 'not_here', 'the database is PostgreSQL: back it up with pg_dump', {})
    }
    const dump = await database.dump()
    response.type('application/gzip').send(Buffer.from(await dump.arrayBuffer()))
  })
  return router
}
