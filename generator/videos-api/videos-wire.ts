import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FormData } from 'undici'
import { z } from 'zod'
import { shortenText } from '../../models/contract/cut-text.ts'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { guardedFetch } from '../../models/outgoing-calls/guarded-fetch.ts'
import type { VideoOrder } from './video-order.ts'

/** A job as the server tells of it. */
export interface RemoteJob {
  id: string
  status: 'queued' | 'running' | 'completed' | 'failed'
  /** 0 … 1; null where the server does not say. */
  share: number | null
  /** 1 is next. */
  position: number | null
  /** What the server says went wrong. */
  reason: string | null
}

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

/** One question may stay unanswered for so long, in milliseconds. */
const ANSWER_MS = 60_000
const MOST_WORDS = 300
/** A clip of one shot that is larger is none. */
const MOST_BYTES = 4e9

const QUEUED = new Set(['queued', 'pending', 'submitted', 'waiting'])
const COMPLETED = new Set(['completed', 'succeeded', 'success', 'done'])
const FAILED = new Set(['failed', 'error', 'cancelled', 'canceled', 'expired', 'rejected'])

const Answer = z.looseObject({
  id: z.union([z.string().min(1).max(500), z.number()]).transform(String),
  status: z.string().default('queued'),
  progress: z.number().nullish(),
  queue_position: z.number().int().nullish(),
  error: z.unknown().optional(),
})

/** The four verbs of `/videos`. Each throws AnswerError, or what fetch throws where nobody answers. */
export interface VideosWire {
  /** The server's host, as a person reads it. */
  host: string
  create(order: VideoOrder, signal?: AbortSignal): Promise<RemoteJob>
  look(id: string, signal?: AbortSignal): Promise<RemoteJob>
  download(id: string, path: string, signal?: AbortSignal): Promise<void>
  remove(id: string): Promise<void>
  /** Whether anybody speaks this wire there. */
  greet(): Promise<void>
}

export function videosWire(spec: Pick<VideosApiSpec, 'baseUrl' | 'apiKey' | 'silenceSeconds'>): VideosWire {
  const base = spec.baseUrl.replace(/\/+$/, '')
  const patience = Math.min(ANSWER_MS, spec.silenceSeconds * 1000)
  const ask = async (path: string, init: RequestInit = {}, signal?: AbortSignal): Promise<Response> => {
    const timeout = AbortSignal.timeout(patience)
    const response = await guardedFetch(`${base}/videos${path}`, {
      ...init,
      headers: { accept: 'application/json', ...(spec.apiKey && { authorization: `Bearer ${spec.apiKey}` }) },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    if (response.ok) return response
    const words = wordsOf(await response.text().catch(() => ''))
    throw new AnswerError(response.status, words || response.statusText, secondsOf(response.headers.get('retry-after')))
  }
  const pathOf = (id: string) => `/${encodeURIComponent(id)}`
  return {
    host: new URL(base).host,
    create: async (order, signal) => jobOf(await ask('', { method: 'POST', body: formOf(order) as never }, signal)),
    look: async (id, signal) => jobOf(await ask(pathOf(id), {}, signal)),
    download: async (id, path, signal) => {
      const response = await ask(`${pathOf(id)}/content`, {}, signal)
      if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES)
        throw new AnswerError(200, 'the video is too large')
      if (!response.body) throw new AnswerError(200, 'the answer is empty')
      await pipeline(Readable.fromWeb(response.body as never), createWriteStream(path))
    },
    remove: async (id) => void (await ask(pathOf(id), { method: 'DELETE' })),
    greet: async () => void (await ask('?limit=1')),
  }
}

function formOf({ fields, firstFrame }: VideoOrder): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (firstFrame) form.set('input_reference', new Blob([firstFrame as never], { type: 'image/png' }), 'first-frame.png')
  return form
}

async function jobOf(response: Response): Promise<RemoteJob> {
  const text = await response.text()
  const { data } = Answer.safeParse(parseJson(text))
  if (!data) throw new AnswerError(response.status, `expected a job as JSON, got "${wordsOf(text)}"`)
  const status = data.status.toLowerCase()
  const reason = wordsOf(typeof data.error === 'string' ? data.error : JSON.stringify(data.error ?? ''))
  return {
    id: data.id,
    status: statusOf(status),
    share: data.progress == null ? null : shareOf(data.progress),
    position: data.queue_position ?? null,
    reason: reason === '""' ? null : reason,
  }
}

/** Some servers write 0.4, others 40; a whole number is always of a hundred. */
function shareOf(progress: number): number {
  const share = progress < 1 && !Number.isInteger(progress) ? progress : progress / 100
  return Math.min(1, Math.max(0, share))
}

function statusOf(word: string): RemoteJob['status'] {
  if (QUEUED.has(word)) return 'queued'
  if (COMPLETED.has(word)) return 'completed'
  return FAILED.has(word) ? 'failed' : 'running'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The message in an error answer, or the beginning of what came instead. */
function wordsOf(text: string): string {
  const message = /"(?:message|detail)"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1]
  return shortenText((message ? String(JSON.parse(message)) : text).trim(), MOST_WORDS)
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
