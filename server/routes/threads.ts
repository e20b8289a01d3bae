import { rm } from 'node:fs/promises'
import { Router } from 'express'
import { z } from 'zod'
import { listMessages } from '../../db/messages.ts'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { listPlans } from '../../db/plans.ts'
import { takeFiles } from '../../db/take-files.ts'
import { cancelTake } from '../../db/take-states.ts'
import { listTakes } from '../../db/takes.ts'
import { createThread, deleteThread, describeThread, getThread, listThreads } from '../../db/threads.ts'
import { getUpload } from '../../db/uploads.ts'
import { ThreadId, UploadId } from '../../models/contract/ids.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import type { Agent } from '../agent.ts'
import type { ThreadSnapshot } from '../events.ts'
import { HttpError, parseOr400 } from '../http-error.ts'
import { idParam } from '../id-param.ts'
import { callerOf } from '../mcp-caller.ts'
import { toPlanCards } from '../plan-card.ts'
import { limitPerMinute } from '../rate-limit.ts'

/** A message costs a language model's answer and mostly a rendering. */
const MESSAGES_PER_MINUTE = 60

/** As many as a shot can still place. */
const MOST_PICTURES = 4

const NewThread = strictObject({ title: z.string().max(200).default('') })
const ThreadWords = strictObject({
  title: z.string().trim().min(1).max(200).optional(),
  pinned: z.boolean().optional(),
})
const NewMessage = strictObject({
  text: z.string().trim().min(1).max(LIMITS.promptCharacters),
  /** Ids of uploads. */
  pictures: z.array(UploadId).max(MOST_PICTURES).default([]),
  /** Name of the engine that renders what the message orders; left out, the studio's default does. */
  engine: z.string().min(1).max(40).optional(),
})

export interface EngineNames {
  names(): Promise<string[]>
}

interface ThreadParts {
  database: OpenDatabase
  agent: Agent
  dataDir: string
  engines: EngineNames
}

/** Throws a 400 that names those there are. */
async function checkEngine(engines: EngineNames, name: string | undefined): Promise<string | null> {
  if (name === undefined) return null
  const names = await engines.names()
  if (names.includes(name)) return name
  const message = `engine: there is no engine "${name}"; there are ${names.join(', ')}`
  throw new HttpError(400, 'bad_request', message, { field: 'engine' })
}

export function threadRoutes({ database, agent, dataDir, engines }: ThreadParts) {
  const { db } = database
  const router = Router()

  const snapshot = async (id: string): Promise<ThreadSnapshot> => {
    const thread = await getThread(db, id)
    const messages = (await listMessages(db, id)).map(agent.live)
    return { thread, messages, plans: await toPlanCards(db, await listPlans(db, id)), takes: await listTakes(db, id) }
  }

  router.get('/', async (_request, response) => {
    response.json({ threads: await listThreads(db) })
  })
  router.post('/', async (request, response) => {
    const { title } = parseOr400(NewThread, request.body ?? {})
    response.status(201).json(await createThread(db, title))
  })
  router.get('/:id', async (request, response) => {
    response.json(await snapshot(idParam(ThreadId, 'thread', request)))
  })
  router.post('/:id/messages', limitPerMinute<{ id: string }>(MESSAGES_PER_MINUTE), async (request, response) => {
    const { text, pictures, engine } = parseOr400(NewMessage, request.body)
    const engineName = await checkEngine(engines, engine)
    const { id } = await getThread(db, idParam(ThreadId, 'thread', request))
    const uploads = await Promise.all(pictures.map((picture) => getUpload(db, picture)))
    const parts = uploads.map((upload) => ({ type: 'picture' as const, uploadId: upload.id, name: upload.name }))
    response.status(202).json(await agent.send(id, { text, pictures: parts, caller: callerOf(request), engineName }))
  })
  router.post('/:id/stop', async (request, response) => {
    const { id } = await getThread(db, idParam(ThreadId, 'thread', request))
    await agent.stop(id)
    response.status(202).json({})
  })
  router.patch('/:id', async (request, response) => {
    const id = idParam(ThreadId, 'thread', request)
    response.json(await describeThread(db, id, parseOr400(ThreadWords, request.body)))
  })
  router.delete('/:id', async (request, response) => {
    const { id } = await getThread(db, idParam(ThreadId, 'thread', request))
    await agent.stop(id)
    const takes = await listTakes(db, id)
    const settled: typeof takes = []
    // The worker of one that is at work ends it, wherever it is rendered, and removes its files.
    for (const take of takes) if (!(await cancelTake(db, take.id))) settled.push(take)
    await deleteThread(db, id)
    for (const take of settled) await rm(takeFiles(dataDir, take.id).folder, { recursive: true, force: true })
    response.status(204).end()
  })
  return router
}
