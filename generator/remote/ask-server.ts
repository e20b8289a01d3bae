import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { shortenText } from '../../models/contract/cut-text.ts'
import { guardedFetch, patientFetch } from '../../models/outgoing-calls/guarded-fetch.ts'
import { AnswerError } from './remote-wire.ts'

/** One question may stay unanswered for so long, in milliseconds. */
const ANSWER_MS = 60_000
const MOST_WORDS = 300
/** A clip of one shot that is larger is none. */
const MOST_BYTES = 4e9

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON. */
  json?: unknown
  form?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** The answer is the finished work, however long that takes. */
  untilDone?: boolean
}

export type AskServer = (url: string, question?: Question) => Promise<Response>

/** Asks one server with its own headers; an answer that is none throws AnswerError with the server's words. */
export function askServer(headers: Record<string, string>, silenceSeconds: number): AskServer {
  const patience = Math.min(ANSWER_MS, silenceSeconds * 1000)
  return async (url, { json, form, method = 'GET', headers: more, signal, untilDone = false } = {}) => {
    const limit = untilDone ? [] : [AbortSignal.timeout(patience)]
    const signals = signal ? [signal, ...limit] : limit
    const response = await (untilDone ? patientFetch : guardedFetch)(url, {
      method,
      headers: {
        accept: 'application/json',
        ...headers,
        ...more,
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(form !== undefined && { body: form as never }),
      ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
    })
    if (response.ok) return response
    const words = findErrorWords(await response.text().catch(() => ''))
    throw new AnswerError(response.status, words || response.statusText, secondsOf(response.headers.get('retry-after')))
  }
}

/** The answer's body as a file. */
export async function saveBody(response: Response, path: string): Promise<void> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES)
    throw new AnswerError(200, 'the video is too large')
  if (!response.body) throw new AnswerError(200, 'the answer is empty')
  await pipeline(Readable.fromWeb(response.body as never), createWriteStream(path))
}

export async function readJson(response: Response): Promise<unknown> {
  return parseJson(await response.text())
}

/** Null for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The words of an error, in whichever of the known shapes it came: `{error: {message}}`, `{error: "…"}`, `{message}`,
 * `{detail: "…"}`, and the lists of FastAPI and fal, `{detail: [{loc, msg}]}`. A gateway that passes on what another
 * said puts that under `metadata`; it is told with the name of who said it. Else the beginning of what came instead.
 */
export function findErrorWords(text: string): string {
  const said = wordsIn(parseJson(text))
  return shortenText((said || text).trim(), MOST_WORDS)
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(fieldWords).filter(Boolean).join('; ')
  if (!isObject(value)) return ''
  const told = wordsIn(value.error) || wordsIn(value.message) || wordsIn(value.detail) || wordsIn(value.msg)
  const passedOn = isObject(value.metadata) ? passedOnWords(value.metadata) : ''
  return [told, passedOn].filter(Boolean).join(' ')
}

/** "prompt: too long", where the list says which field it is about. */
function fieldWords(entry: unknown): string {
  if (!isObject(entry)) return wordsIn(entry)
  const field = Array.isArray(entry.loc) ? entry.loc.filter((part) => part !== 'body').join('.') : ''
  const words = wordsIn(entry)
  return field && words ? `${field}: ${words}` : words
}

function passedOnWords({ provider_name: name, raw }: Json): string {
  const words = typeof raw === 'string' ? wordsIn(parseJson(raw)) || raw : wordsIn(raw)
  return words && `(${typeof name === 'string' ? name : 'its provider'}: ${words})`
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
