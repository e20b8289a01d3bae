import type { Message } from '../../models/contract/message.ts'
import type { Take } from '../../models/contract/take.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import { applyPart, applyText } from './apply-part.ts'
import type { ThreadEvent } from './thread-event.ts'

/**
 * The thread after an event. Any event may come twice, or late (after a snapshot that already holds it):
 * then the same snapshot comes back. 'missed' means that something before the event never arrived and
 * the snapshot has to be loaded again.
 */
export function applyEvent(snapshot: ThreadSnapshot, event: ThreadEvent): ThreadSnapshot | 'missed' {
  switch (event.name) {
    case 'thread:changed':
      return applyThread(snapshot, event.payload)
    case 'message:added':
      return addOnce(snapshot, event.payload)
    case 'message:text':
      return inMessage(snapshot, event.payload, (message) => applyText(message, event.payload))
    case 'message:part':
      return inMessage(snapshot, event.payload, (message) => applyPart(message, event.payload))
    case 'message:ended':
      return inMessage(snapshot, event.payload, (message) =>
        message.status === event.payload.status ? message : { ...message, status: event.payload.status },
      )
    case 'plan:added':
      return isElsewhere(snapshot, event.payload) ||
        snapshot.plans.some(({ plan }) => plan.id === event.payload.plan.id)
        ? snapshot
        : { ...snapshot, plans: [...snapshot.plans, event.payload] }
    case 'take:changed':
      return applyTake(snapshot, event.payload)
    case 'take:removed':
      return snapshot.takes.some(({ id }) => id === event.payload.id)
        ? { ...snapshot, takes: snapshot.takes.filter(({ id }) => id !== event.payload.id) }
        : snapshot
  }
}

function isElsewhere(snapshot: ThreadSnapshot, { threadId }: { threadId: string }): boolean {
  return threadId !== snapshot.thread.id
}

function applyThread(snapshot: ThreadSnapshot, thread: ThreadSnapshot['thread']): ThreadSnapshot {
  if (thread.id !== snapshot.thread.id || thread.updatedAt < snapshot.thread.updatedAt) return snapshot
  return { ...snapshot, thread }
}

function addOnce(snapshot: ThreadSnapshot, message: Message): ThreadSnapshot {
  if (isElsewhere(snapshot, message) || snapshot.messages.some(({ id }) => id === message.id)) return snapshot
  return { ...snapshot, messages: [...snapshot.messages, message] }
}

function inMessage(
  snapshot: ThreadSnapshot,
  { threadId, messageId }: { threadId: string; messageId: string },
  change: (message: Message) => Message | 'missed',
): ThreadSnapshot | 'missed' {
  if (threadId !== snapshot.thread.id) return snapshot
  const index = snapshot.messages.findIndex(({ id }) => id === messageId)
  if (index === -1) return 'missed'
  const changed = change(snapshot.messages[index]!)
  if (changed === 'missed') return changed
  return changed === snapshot.messages[index]
    ? snapshot
    : { ...snapshot, messages: snapshot.messages.with(index, changed) }
}

/** A settled take never goes back to work, and its progress never shrinks while it is rendered. */
function isOlder(take: Take, held: Take): boolean {
  if (held.finishedAt !== null) return take.finishedAt === null
  return take.status === 'rendering' && held.status === 'rendering' && take.progress < held.progress
}

function applyTake(snapshot: ThreadSnapshot, take: Take): ThreadSnapshot {
  if (isElsewhere(snapshot, take)) return snapshot
  const index = snapshot.takes.findIndex(({ id }) => id === take.id)
  if (index === -1) return { ...snapshot, takes: [...snapshot.takes, take] }
  return isOlder(take, snapshot.takes[index]!) ? snapshot : { ...snapshot, takes: snapshot.takes.with(index, take) }
}
