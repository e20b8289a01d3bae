import { cutText } from '../../models/contract/cut-text.ts'
import type { Message, Thread } from '../../models/contract/message.ts'
import type { KeptPreview } from '../../models/contract/previews.ts'
import type { Look } from '../../models/contract/shot-plan.ts'
import type { StoryboardChange } from '../../models/contract/storyboard.ts'
import type { Take } from '../../models/contract/take.ts'
import type {
  Forecast,
  LanguageModelChoice,
  LanguageModelRequest,
  LanguageModelTrial,
  LibraryPage,
  PlanCard,
  StudioInfo,
  ThreadSnapshot,
} from '../../server/events.ts'
import { addressOf } from './page-base.ts'
import { request } from './request.ts'

/** A message that may be sent. */
export interface Asked {
  threadId: string | null
  text: string
  /** Ids of uploads that go along. */
  pictures: string[]
}

/** What the library is searched for; no style is any. */
export interface LibraryAsked {
  words: string
  style: Look['style'] | ''
  favourites: boolean
  offset: number
}

const threadPath = (id: string) => `/api/threads/${encodeURIComponent(id)}`
const takePath = (id: string) => `/api/takes/${encodeURIComponent(id)}`

export const getThreads = async (signal?: AbortSignal) =>
  (await request<{ threads: Thread[] }>('GET', '/api/threads', { signal })).threads
export const getThread = (id: string, signal?: AbortSignal) =>
  request<ThreadSnapshot>('GET', threadPath(id), { signal })
export const createThread = () => request<Thread>('POST', '/api/threads', { body: {} })
export const patchThread = (id: string, words: { title?: string; pinned?: boolean }) =>
  request<Thread>('PATCH', threadPath(id), { body: words })
export const deleteThread = (id: string) => request<void>('DELETE', threadPath(id))
export const sendMessage = (id: string, text: string, pictures: string[], engine?: string) =>
  request<{ message: Message; reply: Message }>('POST', `${threadPath(id)}/messages`, {
    body: { text, pictures, engine },
  })
export const getForecast = ({ text, threadId, pictures }: Asked, signal?: AbortSignal) =>
  request<Forecast>('POST', '/api/forecast', { body: { text, threadId, pictures }, signal })
export const getStudioInfo = (signal?: AbortSignal) => request<StudioInfo>('GET', '/api/info', { signal })
export const stopTurn = (id: string) => request<unknown>('POST', `${threadPath(id)}/stop`)
export const cancelTake = (id: string) => request<Take>('POST', `${takePath(id)}/cancel`)
export const selectTake = (id: string) => request<Thread>('POST', `${takePath(id)}/select`)
const planPath = (id: string) => `/api/plans/${encodeURIComponent(id)}`
export const changeStoryboard = (id: string, change: StoryboardChange) =>
  request<PlanCard>('POST', `${planPath(id)}/storyboard`, { body: change })
export const renderPlan = (id: string) => request<Take>('POST', `${planPath(id)}/takes`)
export const stillUrl = (planId: string, shotId: string) =>
  addressOf(`${planPath(planId)}/shots/${encodeURIComponent(shotId)}/still.jpg`)
export const getLibrary = ({ words, style, favourites, offset }: LibraryAsked, signal?: AbortSignal) => {
  const query = new URLSearchParams({ words, favourites: String(favourites), offset: String(offset) })
  if (style !== '') query.set('style', style)
  return request<LibraryPage>('GET', `/api/library?${query}`, { signal })
}
export const patchTake = (id: string, words: { name?: string; favourite?: boolean }) =>
  request<Take>('PATCH', `/api/library/${encodeURIComponent(id)}`, { body: words })
export const deleteTake = (id: string) => request<void>('DELETE', `/api/library/${encodeURIComponent(id)}`)
export const getFilmstrip = (id: string, signal?: AbortSignal) =>
  request<KeptPreview[]>('GET', `${takePath(id)}/filmstrip.json`, { signal })
export const uploadPicture = (file: File, signal: AbortSignal) =>
  request<{ id: string }>('POST', `/api/uploads?name=${encodeURIComponent(cutText(file.name, 120))}`, {
    body: file,
    signal,
  })
export const pictureUrl = (id: string) => addressOf(`/api/uploads/${encodeURIComponent(id)}`)
export const getLanguageModel = (signal?: AbortSignal) =>
  request<LanguageModelChoice>('GET', '/api/settings/llm', { signal })
export const putLanguageModel = (wish: LanguageModelRequest | null) =>
  request<LanguageModelChoice>('PUT', '/api/settings/llm', { body: wish ?? { baseUrl: null, model: null } })
export const testLanguageModel = (wish: LanguageModelRequest, language: 'en' | 'fr') =>
  request<LanguageModelTrial>('POST', `/api/settings/llm/test?language=${language}`, { body: wish })
