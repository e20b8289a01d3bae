import type { Database } from '../db/database.ts'
import { beatMessage, HEARTBEAT_MS, saveMessage } from '../db/messages.ts'
import { cutText } from '../models/contract/cut-text.ts'
import type { Message, MessagePart } from '../models/contract/message.ts'
import { repetitionStart } from './answering/repetition.ts'
import { threadRoom, type Wire } from './wire.ts'

/** Text is stored so often while it comes; a crash loses at most this much of it. */
const SAVE_EVERY_MS = 500

/** Writes one reply: to those who look on at once, to the database as it goes. */
export interface ReplyWriter {
  readonly message: Message
  text(delta: string): void
  add(part: MessagePart): void
  /** Takes back all text of the reply; the notice stands in its place. */
  retractText(notice: MessagePart): void
  /** Cuts the last text where it begins to say the same again. */
  cutRepetition(): void
  /** Stores the reply as it is now and says that nothing more will come. */
  end(status: Message['status']): Promise<void>
}

export function writeReply(
  wire: Pick<Wire, 'to'>,
  db: Database,
  message: Message,
  onError: (error: unknown) => void,
): ReplyWriter {
  const { id: messageId, threadId, parts } = message
  const room = threadRoom(threadId)
  let saved = performance.now()
  let saving: Promise<void> = Promise.resolve()
  const save = () => {
    saved = performance.now()
    const state = { parts: structuredClone(parts), status: message.status }
    saving = saving.then(() => saveMessage(db, messageId, state)).catch(onError)
  }
  const heart = setInterval(() => {
    saving = saving.then(() => beatMessage(db, messageId)).catch(onError)
  }, HEARTBEAT_MS)
  heart.unref()
  const add = (part: MessagePart) => {
    const index = parts.push(part) - 1
    wire.to(room).emit('message:part', { threadId, messageId, index, part })
    save()
  }
  const set = (index: number, part: MessagePart) => {
    parts[index] = part
    wire.to(room).emit('message:part', { threadId, messageId, index, part })
    save()
  }
  return {
    message,
    add,
    retractText: (notice) => {
      const texts = [...parts.entries()].filter(([, part]) => part.type === 'text').map(([index]) => index)
      const [first, ...others] = texts
      if (first === undefined) return add(notice)
      set(first, notice)
      for (const index of others) set(index, { type: 'text', text: '' })
    },
    cutRepetition: () => {
      const index = parts.findLastIndex(({ type }) => type === 'text')
      const part = parts[index]
      if (part?.type !== 'text') return
      const start = repetitionStart(part.text)
      if (start !== null) set(index, { type: 'text', text: `${cutText(part.text, start).trimEnd()}…` })
    },
    text: (delta) => {
      const part = parts.length - 1
      const last = parts[part]
      if (last?.type !== 'text') return add({ type: 'text', text: delta })
      wire.to(room).emit('message:text', { threadId, messageId, part, offset: last.text.length, text: delta })
      last.text += delta
      if (performance.now() - saved > SAVE_EVERY_MS) save()
    },
    end: async (status) => {
      clearInterval(heart)
      message.status = status
      save()
      await saving
      wire.to(room).emit('message:ended', { threadId, messageId, status })
    },
  }
}
