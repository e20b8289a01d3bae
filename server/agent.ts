import type { Change } from '../db/changes.ts'
import { addMessage, getWrittenMessage, stopThreadMessages } from '../db/messages.ts'
import { touchThread } from '../db/threads.ts'
import type { Message, MessagePart } from '../models/contract/message.ts'
import { type AnsweringParts, answerMessage } from './answering/answer-message.ts'
import { type ReplyWriter, writeReply } from './reply-writer.ts'
import { threadRoom, type Wire } from './wire.ts'

export interface AgentParts extends AnsweringParts {
  wire: Wire
  /** This server process, as other servers on the same database know it. */
  name: string
}

type Picture = Extract<MessagePart, { type: 'picture' }>

export interface PersonMessage {
  text: string
  pictures: Picture[]
  /** Whose orders are counted together, such as an address. */
  caller: string
  /** The engine that was chosen beside the message; null for the studio's default. */
  engineName: string | null
}

export interface Agent {
  /** Stores the message and begins to answer it. A turn that is still running in the thread is stopped. */
  send(threadId: string, said: PersonMessage): Promise<{ message: Message; reply: Message }>
  /** Stops the running turn; a take that it ordered goes on. */
  stop(threadId: string): Promise<void>
  /** A stored message with what has been written since. */
  live(message: Message): Message
  close(): Promise<void>
}

interface RunningTurn {
  abort: AbortController
  writer: ReplyWriter
  ended: Promise<void>
}

/** From a message to a reply, whichever language model is in use. */
export function createAgent(parts: AgentParts): Agent {
  const { database, wire, name: serverName, onError } = parts
  const running = new Map<string, RunningTurn>()
  const sendQueues = new Map<string, Promise<unknown>>()

  const stop = async (threadId: string) => {
    const turn = running.get(threadId)
    turn?.abort.abort()
    await turn?.ended
    // Another server may be writing there; it hears of the change.
    await stopThreadMessages(database.db, threadId)
  }

  /** Another server was asked to stop a reply that this one writes. */
  const stopWhenAsked = async ({ id, threadId }: Change) => {
    const turn = running.get(threadId)
    if (turn?.writer.message.id !== id) return
    const { message } = await getWrittenMessage(database.db, id)
    if (message.status === 'stopped') turn.abort.abort()
  }
  const unsubscribe = database.changes.subscribe((change) => {
    if (change.table === 'messages') stopWhenAsked(change).catch(onError)
  })

  const beginTurn = async (threadId: string, { text, pictures, caller, engineName }: PersonMessage) => {
    await stop(threadId)
    const message = await addMessage(database.db, {
      threadId,
      role: 'user',
      parts: [{ type: 'text', text }, ...pictures],
      status: 'done',
      writer: serverName,
    })
    await touchThread(database.db, threadId, text)
    const reply = await addMessage(database.db, {
      threadId,
      role: 'assistant',
      parts: [],
      status: 'streaming',
      writer: serverName,
    })
    for (const added of [message, reply]) wire.to(threadRoom(threadId)).emit('message:added', added)
    const abort = new AbortController()
    const writer = writeReply(wire, database.db, structuredClone(reply), onError)
    const answered = answerMessage(parts, { writer, caller, engineName, signal: abort.signal })
    const ended = answered.finally(() => running.delete(threadId))
    running.set(threadId, { abort, writer, ended })
    return { message, reply }
  }

  return {
    stop,
    send: (threadId, said) => {
      // Two messages at once must not both find the thread at rest.
      const before = sendQueues.get(threadId) ?? Promise.resolve()
      const sent = before.catch(() => {}).then(() => beginTurn(threadId, said))
      sendQueues.set(threadId, sent)
      return sent.finally(() => {
        if (sendQueues.get(threadId) === sent) sendQueues.delete(threadId)
      })
    },
    live: (message) => {
      const writer = running.get(message.threadId)?.writer
      return writer?.message.id === message.id ? structuredClone(writer.message) : message
    },
    close: async () => {
      unsubscribe()
      await Promise.all([...running.keys()].map(stop))
    },
  }
}
