import type { Note } from '../models/contract/draft.ts'
import type { EngineChoice } from '../models/contract/engine.ts'
import type { Estimate } from '../models/contract/estimate.ts'
import type { LibraryTake } from '../models/contract/library.ts'
import type { Message, MessagePart, Thread } from '../models/contract/message.ts'
import type { Preview } from '../models/contract/previews.ts'
import type { Format, Look, ShotPlan } from '../models/contract/shot-plan.ts'
import type { Take } from '../models/contract/take.ts'
import type { RefusalCode, RefusalFields } from '../models/contract/trouble.ts'

/** A plan as the page shows it. */
export interface PlanCard {
  threadId: string
  plan: ShotPlan
  notes: Note[]
  /**
   * By "shot-id subject-id": a subject and what it does, in the page's languages ("fox · runs"); by "shot-id moment n":
   * what is otherwise for a while.
   */
  labels: Record<string, { en: string; fr: string }>
  estimate: Estimate
  createdAt: string
}

/** Everything about one thread; what a page needs after loading, reconnecting or opening a second tab. */
export interface ThreadSnapshot {
  thread: Thread
  messages: Message[]
  plans: PlanCard[]
  takes: Take[]
}

/**
 * New characters at the end of a text part. `offset` is the length of the text before them, so that a
 * page which has just caught up can tell a delta it already holds (offset < length: drop) from one it
 * missed (offset > length: load the snapshot again).
 */
export interface TextDelta {
  threadId: string
  messageId: string
  part: number
  offset: number
  text: string
}

/** The part at this index is now this. */
export interface PartSet {
  threadId: string
  messageId: string
  index: number
  part: MessagePart
}

export interface MessageEnded {
  threadId: string
  messageId: string
  status: Message['status']
}

/** A take or a thread was deleted. */
export interface Removed {
  id: string
  threadId: string
}

/**
 * All events about takes and messages but `take:removed` go only to those who joined the thread. State events are small and
 * reliable; `preview` is volatile and carries its picture (a JPEG, an ArrayBuffer in the browser).
 */
export interface ServerToClientEvents {
  'thread:changed': (thread: Thread) => void
  'thread:removed': (removed: Removed) => void
  'message:added': (message: Message) => void
  'message:text': (delta: TextDelta) => void
  'message:part': (set: PartSet) => void
  'message:ended': (ended: MessageEnded) => void
  'plan:added': (card: PlanCard) => void
  'take:changed': (take: Take) => void
  'take:removed': (removed: Removed) => void
  preview: (preview: Preview) => void
}

/** `error` is null when the room was joined. */
export type JoinAnswer = (answer: { error: string | null }) => void

export interface ClientToServerEvents {
  /** From here on the thread's events arrive; load the snapshot after the answer. */
  'thread:join': (threadId: string, answer: JoinAnswer) => void
  'thread:leave': (threadId: string) => void
}

type AnyRefusal = { [Code in RefusalCode]: { code: Code; fields: RefusalFields[Code] } }[RefusalCode]

/**
 * What every failing request answers, with a status of 400 or above. A page words code and fields in its reader's
 * language; `message` says it in English.
 */
export interface ErrorBody {
  error: AnyRefusal & { message: string }
}

/** POST /api/forecast: what a message would make, before it is sent. */
export interface Forecast {
  /** A new film, a change of the current one, the same with another seed, or only talk. */
  kind: 'new' | 'change' | 'again' | 'talk'
  plan: {
    title: string
    format: Format
    style: Look['style']
    shots: number
    seconds: number
  } | null
  estimate: Estimate | null
}

/** GET /api/library. `next`: the offset of what comes after these, null at the end. */
export interface LibraryPage {
  takes: LibraryTake[]
  next: number | null
}

/** GET /api/info. */
export interface StudioInfo {
  version: string
  /** What can render, the built-in one first. */
  engines: EngineChoice[]
  languageModel: { kind: 'embedded' | 'remote'; name: string }
}

/** GET and PUT /api/settings/llm. The key itself never leaves the server. */
export interface LanguageModelChoice {
  baseUrl: string | null
  model: string | null
  hasKey: boolean
  /** Who chose it; "embedded" when nobody did. */
  source: 'embedded' | 'environment' | 'settings'
}

/** What PUT and the test take. Without a key the stored one is used, if it belongs to the same address. */
export interface LanguageModelRequest {
  baseUrl: string
  model: string
  apiKey?: string | null
}

/** POST /api/settings/llm/test?language=fr: `message` is in that language, English when none is named. */
export interface LanguageModelTrial {
  ok: boolean
  message: string
  seconds: number
}
