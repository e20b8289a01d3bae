import { basename } from 'node:path'
import { type Request, type Response, Router } from 'express'
import type { Database } from '../../db/database.ts'
import { getPlan } from '../../db/plans.ts'
import { selectTake } from '../../db/select-take.ts'
import { takeFiles } from '../../db/take-files.ts'
import { cancelTake } from '../../db/take-states.ts'
import { getTake } from '../../db/takes.ts'
import { getThread } from '../../db/threads.ts'
import { cutText } from '../../models/contract/cut-text.ts'
import { TakeId } from '../../models/contract/ids.ts'
import { HttpError } from '../http-error.ts'
import { idParam } from '../id-param.ts'

/** For the browser alone: what lies between may serve others. */
export const FOREVER = 'private, max-age=31536000, immutable'

/** A name that every file system takes, from the words of the plan. */
function fileName(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${cutText(words, 60).toLowerCase() || 'rushes'}.mp4`
}

export function takeRoutes({ db, dataDir }: { db: Database; dataDir: string }) {
  const router = Router()

  /** A finished take's files never change, so whoever holds a copy need not ask again. */
  const sendFile = async (
    role: 'clip' | 'poster' | 'filmstrip',
    request: Request<{ id: string }>,
    response: Response,
  ) => {
    const take = await getTake(db, idParam(TakeId, 'take', request))
    if (take.status !== 'done') {
      throw new HttpError(409, 'not_finished', `take ${take.id} is ${take.status}`, { status: take.status })
    }
    if (request.query.download !== undefined) {
      const { plan } = await getPlan(db, take.planId)
      response.attachment(fileName(plan.title))
    }
    const { folder, [role]: path } = takeFiles(dataDir, take.id)
    response.setHeader('ETag', `"${take.id}"`)
    response.setHeader('Cache-Control', FOREVER)
    // `root` keeps express from refusing a data directory whose own path has a dot in front.
    response.sendFile(basename(path), { root: folder, cacheControl: false })
  }

  router.get('/:id', async (request, response) => {
    response.json(await getTake(db, idParam(TakeId, 'take', request)))
  })
  router.get('/:id/clip.mp4', (request, response) => sendFile('clip', request, response))
  router.get('/:id/poster.jpg', (request, response) => sendFile('poster', request, response))
  router.get('/:id/filmstrip.json', (request, response) => sendFile('filmstrip', request, response))
  router.post('/:id/cancel', async (request, response) => {
    const { id } = await getTake(db, idParam(TakeId, 'take', request))
    await cancelTake(db, id)
    response.json(await getTake(db, id))
  })
  router.post('/:id/select', async (request, response) => {
    const take = await getTake(db, idParam(TakeId, 'take', request))
    await selectTake(db, take)
    response.json(await getThread(db, take.threadId))
  })
  return router
}
