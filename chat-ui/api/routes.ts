import type { Message, Thread } from '../../models/contract/message.ts'
import type { Take } from '../../models/contract/take.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import { request } from './request.ts'

const thread = (id: string) => `/api/threads/${encodeURIComponent(id)}`
const take = (id: string) => `/api/takes/${encodeURIComponent(id)}`

export const getThreads = async (signal?: AbortSignal) =>
  (await request<{ threads: Thread[] }>('GET', '/api/threads', { signal })).threads
export const getThread = (id: string, signal?: AbortSignal) => request<ThreadSnapshot>('GET', thread(id), { signal })
export const createThread = () => request<Thread>('POST', '/api/threads', { body: {} })
export const deleteThread = (id: string) => request<void>('DELETE', thread(id))
export const sendMessage = (id: string, text: string) =>
  request<{ message: Message; reply: Message }>('POST', `${thread(id)}/messages`, { body: { text } })
export const stopTurn = (id: string) => request<unknown>('POST', `${thread(id)}/stop`)
export const cancelTake = (id: string) => request<Take>('POST', `${take(id)}/cancel`)
export const selectTake = (id: string) => request<Thread>('POST', `${take(id)}/select`)
