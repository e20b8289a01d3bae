import type { JSONValue } from '@ai-sdk/provider'

/** What it takes to ask for a job again, in another process too. */
export interface JobHandle {
  /** As the server calls it, and as a person is told it. */
  id: string
  /** What the wire needs besides: the addresses that the server gave, an operation, the answer itself. */
  more?: JSONValue
}

/** What was spent, as far as it is known. */
export interface RemoteCost {
  amount: number
  currency: string
}

/** A job as the server tells of it. */
export interface RemoteJob extends JobHandle {
  status: 'queued' | 'running' | 'completed' | 'failed'
  /** 0 … 1; null where the server does not say. */
  share: number | null
  /** 1 is next. */
  position: number | null
  /** What the server says went wrong. */
  reason: string | null
  /** What the server says it cost. */
  cost?: RemoteCost
  /** What the server, or the adapter that speaks to it, says that it left out. */
  warnings?: string[]
}

/** How far a server goes when a job is to end. */
export type Stopping = 'stopped' | 'forgotten' | 'asked' | 'goes-on'

/** The server answered, and not as it should. */
export class AnswerError extends Error {
  override name = 'AnswerError'
  readonly status: number
  /** Seconds after which it wants to be asked again. */
  readonly retryAfter: number | null
  constructor(status: number, words: string, retryAfter: number | null = null) {
    super(words)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** The verbs that every far engine has. Each throws AnswerError, or what fetch throws where nobody answers. */
export interface RemoteWire<Order> {
  /** The server's host, as a person reads it. */
  host: string
  /** The order itself is never repeated by the wire. */
  create(order: Order, signal?: AbortSignal): Promise<RemoteJob>
  look(job: JobHandle, signal?: AbortSignal): Promise<RemoteJob>
  download(job: JobHandle, path: string, signal?: AbortSignal): Promise<void>
  stop(job: JobHandle): Promise<Stopping>
  /** True where `create` only answers when the video is there: a job that was cut off is gone, and nobody can stop it. */
  atOnce?: boolean
}
