import { NotFound } from '../db/not-found.ts'
import { getPlan, type StoredPlan } from '../db/plans.ts'
import { getTake } from '../db/takes.ts'
import { threadHasUpload } from '../db/thread-uploads.ts'
import { getThread } from '../db/threads.ts'
import { getUpload } from '../db/uploads.ts'
import type { CallerScope } from '../models/contract/caller-scope.ts'
import type { Thread } from '../models/contract/message.ts'
import type { Take } from '../models/contract/take.ts'
import type { StudioPorts } from './studio.ts'

/** What the tools of one caller stand on. */
export interface ScopedStudio extends StudioPorts {
  scope: CallerScope
}

function isVisible({ scope }: ScopedStudio, threadId: string): boolean {
  return scope.threadId === null || scope.threadId === threadId
}

/** Throws NotFound, also for a plan of a conversation that the caller cannot see. */
export async function findPlan(studio: ScopedStudio, id: string): Promise<StoredPlan> {
  const stored = await getPlan(studio.database.db, id)
  if (!isVisible(studio, stored.threadId)) throw new NotFound('plan', id)
  return stored
}

/** Throws NotFound, also for a take of a conversation that the caller cannot see. */
export async function findTake(studio: ScopedStudio, id: string): Promise<Take> {
  const take = await getTake(studio.database.db, id)
  if (!isVisible(studio, take.threadId)) throw new NotFound('take', id)
  return take
}

/** Throws NotFound, also for a conversation that the caller cannot see. */
export async function findThread(studio: ScopedStudio, id: string): Promise<Thread> {
  if (!isVisible(studio, id)) throw new NotFound('thread', id)
  return getThread(studio.database.db, id)
}

/** Throws NotFound for a picture that does not exist or was not sent in the conversation that the caller sees. */
export async function checkUpload(studio: ScopedStudio, id: string): Promise<void> {
  const { db } = studio.database
  await getUpload(db, id)
  const { threadId } = studio.scope
  if (threadId !== null && !(await threadHasUpload(db, threadId, id))) throw new NotFound('upload', id)
}
