import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { Take } from '../../models/contract/take.ts'
import type { ClientToServerEvents, ServerToClientEvents, ThreadSnapshot } from '../../server/events.ts'

/** What a page does with a studio, without the page. */
export interface ThreadClient {
  /** The parsed answer; throws for a status of 400 and more, with the server's own words. */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: unknown): Promise<T>
  /** A new thread's id. */
  newThread(): Promise<string>
  say(threadId: string, text: string): Promise<void>
  snapshot(threadId: string): Promise<ThreadSnapshot>
  /** Resolves with the thread once this holds; looks again after every event. */
  until(threadId: string, holds: (snapshot: ThreadSnapshot) => boolean): Promise<ThreadSnapshot>
  socket(): Socket<ServerToClientEvents, ClientToServerEvents>
}

export const isSettled = (take: Take): boolean => take.finishedAt !== null

async function answerOf<T>(response: Response): Promise<T> {
  const body = await response.json()
  if (!response.ok) throw new Error(`${response.status} ${body.error.code}: ${body.error.message}`)
  return body
}

export function threadClient(url: string): ThreadClient {
  const get = async <T>(path: string) => answerOf<T>(await fetch(`${url}${path}`))
  const post = async <T>(path: string, body: unknown = {}) => {
    const headers = { 'Content-Type': 'application/json' }
    return answerOf<T>(await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  }
  const snapshot = (threadId: string) => get<ThreadSnapshot>(`/api/threads/${threadId}`)
  const socket = () => {
    const client: Socket<ServerToClientEvents, ClientToServerEvents> = io(url, { transports: ['websocket'] })
    onTestFinished(() => {
      client.close()
    })
    return client
  }
  return {
    get,
    post,
    snapshot,
    socket,
    newThread: async () => (await post<{ id: string }>('/api/threads')).id,
    say: async (threadId, text) => {
      await post(`/api/threads/${threadId}/messages`, { text })
    },
    until: async (threadId, holds) => {
      const client = socket()
      let wake = () => {}
      client.onAny(() => wake())
      await client.emitWithAck('thread:join', threadId)
      for (;;) {
        const event = new Promise<void>((resolve) => {
          wake = resolve
        })
        const now = await snapshot(threadId)
        if (holds(now)) {
          client.close()
          return now
        }
        await event
      }
    },
  }
}
