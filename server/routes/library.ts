import { rm } from 'node:fs/promises'
import { Router } from 'express'
import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { deleteTake, describeTake, LIBRARY_PAGE, listLibrary } from '../../db/library.ts'
import { takeFiles } from '../../db/take-files.ts'
import { cancelTake } from '../../db/take-states.ts'
import { getTake } from '../../db/takes.ts'
import { TakeId } from '../../models/contract/ids.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { STYLES } from '../../models/contract/vocabulary.ts'
import type { LibraryPage } from '../events.ts'
import { parseOr400 } from '../http-error.ts'
import { idParam } from '../id-param.ts'

const Search = strictObject({
  words: z.string().max(200).default(''),
  favourites: z.enum(['true', 'false']).default('false'),
  style: z.enum(STYLES).optional(),
  offset: z.coerce.number().int().min(0).max(1e6).default(0),
})

const Words = strictObject({
  /** null gives it its plan's title back. */
  name: z.string().trim().min(1).max(120).nullable().optional(),
  favourite: z.boolean().optional(),
})

/** All takes of all conversations: found, named, kept as favourites, deleted with their files. */
export function libraryRoutes({ db, dataDir }: { db: Database; dataDir: string }) {
  const router = Router()
  router.get('/', async (request, response) => {
    const { words, favourites, style = null, offset } = parseOr400(Search, { ...request.query })
    const takes = await listLibrary(db, { words, favourites: favourites === 'true', style, offset })
    const page: LibraryPage = { takes, next: takes.length < LIBRARY_PAGE ? null : offset + takes.length }
    response.json(page)
  })
  router.patch('/:id', async (request, response) => {
    const id = idParam(TakeId, 'take', request)
    const words = parseOr400(Words, request.body)
    if (Object.keys(words).length > 0) await describeTake(db, id, words)
    response.json(await getTake(db, id))
  })
  router.delete('/:id', async (request, response) => {
    const { id } = await getTake(db, idParam(TakeId, 'take', request))
    const atWork = await cancelTake(db, id)
    await deleteTake(db, id)
    // The worker of one that is at work ends it, wherever it is rendered, and removes its files.
    if (!atWork) await rm(takeFiles(dataDir, id).folder, { recursive: true, force: true })
    response.status(204).end()
  })
  return router
}
