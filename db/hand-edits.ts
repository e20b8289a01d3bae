import type { MessagePart } from '../models/contract/message.ts'
import type { Database } from './database.ts'
import { addMessage, listMessages, saveMessage } from './messages.ts'

/** Writes what a hand did, so that every server tells of it. */
const WRITER = 'by hand'

/**
 * Shows a plan that was made by hand at the end of its thread; in place of the one it was made from, where nothing
 * was said or rendered since.
 */
export async function showPlan(db: Database, threadId: string, plan: { id: string; parentId: string | null }) {
  const part: MessagePart = { type: 'plan', planId: plan.id }
  const last = (await listMessages(db, threadId)).at(-1)
  const before = last?.parts[0]
  const replaces = last?.parts.length === 1 && before?.type === 'plan' && before.planId === plan.parentId
  if (replaces) return saveMessage(db, last.id, { parts: [part], status: last.status })
  await addMessage(db, { threadId, role: 'assistant', parts: [part], status: 'done', writer: WRITER })
}

/** Shows a take that was ordered by hand, below its plan where that was the last thing in the thread. */
export async function showTake(db: Database, threadId: string, take: { id: string; planId: string }) {
  const part: MessagePart = { type: 'take', takeId: take.id }
  const last = (await listMessages(db, threadId)).at(-1)
  const before = last?.parts.at(-1)
  if (last?.status === 'done' && before?.type === 'plan' && before.planId === take.planId) {
    return saveMessage(db, last.id, { parts: [...last.parts, part], status: 'done' })
  }
  await addMessage(db, { threadId, role: 'assistant', parts: [part], status: 'done', writer: WRITER })
}
