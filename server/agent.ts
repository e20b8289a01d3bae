import { addMessage, listMessages } from '../db/messages.ts'
import type { OpenDatabase } from '../db/opened-database.ts'
import { touchThread } from '../db/threads.ts'
import type { Message, MessagePart } from '../models/contract/message.ts'
import { contextLine } from './context-line.ts'
import { asConversation } from './conversation.ts'
import type { ChosenModel } from './language-model.ts'
import type { ModelTools } from './model-tools.ts'
import { type ReplyWriter, writeReply } from './reply-writer.ts'
import { SYSTEM_PROMPT } from './system-prompt.ts'
import { sayTrouble } from './trouble.ts'
import { runTurn } from './turn.ts'
import { threadRoom, type Wire } from './wire.ts'

const TAKEN_OVER = 'The language model could not use the tools; the built-in planner took over.'

export interface AgentParts {
  database: OpenDatabase
  wire: Wire
  tools: ModelTools
  /** Asked anew for every turn, so that changed settings count at once. */
  chooseModel: () => Promise<ChosenModel>
  onError: (error: unknown) => void
}

type Picture = Extract<MessagePart, { type: 'picture' }>

export interface Agent {
  /** Stores the message and begins to answer it. A turn that is still running in the thread is stopped. */
  send(threadId: string, text: string, pictures: Picture[]): Promise<{ message: Message; reply: Message }>
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
  const { database, wire, onError } = parts
  const running = new Map<string, RunningTurn>()
  const lines = new Map<string, Promise<unknown>>()

  const stop = async (threadId: string) => {
    const turn = running.get(threadId)
    turn?.abort.abort()
    await turn?.ended
  }

  const begin = async (threadId: string, text: string, pictures: Picture[]) => {
    await stop(threadId)
    const message = await addMessage(database.db, {
      threadId,
      role: 'user',
      parts: [{ type: 'text', text }, ...pictures],
      status: 'done',
    })
    await touchThread(database.db, threadId, text)
    const reply = await addMessage(database.db, { threadId, role: 'assistant', parts: [], status: 'streaming' })
    for (const added of [message, reply]) wire.to(threadRoom(threadId)).emit('message:added', added)
    const abort = new AbortController()
    const writer = writeReply(wire, database.db, structuredClone(reply), onError)
    const ended = answer(parts, writer, abort.signal).finally(() => running.delete(threadId))
    running.set(threadId, { abort, writer, ended })
    return { message, reply }
  }

  return {
    stop,
    send: (threadId, text, pictures) => {
      // Two messages at once must not both find the thread at rest.
      const before = lines.get(threadId) ?? Promise.resolve()
      const sent = before.catch(() => {}).then(() => begin(threadId, text, pictures))
      lines.set(threadId, sent)
      return sent.finally(() => {
        if (lines.get(threadId) === sent) lines.delete(threadId)
      })
    },
    live: (message) => {
      const writer = running.get(message.threadId)?.writer
      return writer?.message.id === message.id ? structuredClone(writer.message) : message
    },
    close: async () => {
      await Promise.all([...running.keys()].map(stop))
    },
  }
}

/** One turn to its end, whatever happens: the reply always says how it went. */
async function answer(parts: AgentParts, writer: ReplyWriter, signal: AbortSignal): Promise<void> {
  const { threadId } = writer.message
  const { db } = parts.database
  let name = 'The language model'
  try {
    const chosen = await parts.chooseModel()
    name = chosen.name
    const said = await listMessages(db, threadId)
    const messages = asConversation(said)
    const pictures = picturesOf(said)
    const instructions = `${SYSTEM_PROMPT}\n${await contextLine(db, threadId, pictures)}`
    const turn = { instructions, messages, tools: parts.tools.forThread(threadId, pictures), signal }
    const outcome = await runTurn({ ...turn, model: chosen.model }, writer)
    if (outcome === 'confused' && chosen.standIn) {
      writer.add({ type: 'notice', text: TAKEN_OVER })
      await runTurn({ ...turn, model: chosen.standIn }, writer)
    }
    await writer.end(signal.aborted ? 'stopped' : 'done')
  } catch (error) {
    if (signal.aborted) return writer.end('stopped')
    parts.onError(error)
    writer.add({ type: 'error', ...sayTrouble(error, name) })
    await writer.end('failed')
  }
}

/** Those that came with the last thing the person said. */
function picturesOf(messages: Message[]): string[] {
  const parts = messages.findLast(({ role }) => role === 'user')?.parts ?? []
  return parts.flatMap((part) => (part.type === 'picture' ? [part.uploadId] : []))
}
