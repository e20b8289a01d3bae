import { APICallError } from 'ai'
import { cutText } from '../../models/contract/cut-text.ts'
import { WrongAnswer } from './provider-fetch.ts'

const LONGEST_WORDS = 200
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}]+/gu
/** Keys and tokens, whole or half struck out, as providers repeat them. */
const SECRETS = /\b(sk|pk|key|rk|gsk|xai|hf)[-_][\w*.-]{4,}|\bBearer\s+\S+|\b[\w*-]{32,}\b/gi
const ADDRESS_CREDENTIALS = /\/\/[^/\s@]+@/g

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One short line that can be shown: no markup, no key, nothing that cannot be seen. */
function shortenWords(text: string): string {
  const line = text
    .replace(/<[^>]*>/g, ' ')
    .replace(CONTROLS, ' ')
    .replace(ADDRESS_CREDENTIALS, '//')
    .replace(SECRETS, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '')
  const letters = [...segments.segment(cutText(line, 4 * LONGEST_WORDS))].map(({ segment }) => segment)
  return letters.length <= LONGEST_WORDS
    ? line
    : `${letters
        .slice(0, LONGEST_WORDS - 1)
        .join('')
        .trimEnd()}…`
}

/** The words of an error as servers write it: `{ error: { message } }`, `{ error }`, `{ message }`, `{ detail }`. */
function messageIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return messageIn(value[0])
  if (typeof value !== 'object' || value === null) return null
  const { error, message, detail, msg } = value as Record<string, unknown>
  return messageIn(error) ?? messageIn(message) ?? messageIn(detail) ?? messageIn(msg)
}

function messageInBody(body: string): string | null {
  try {
    return messageIn(JSON.parse(body))
  } catch {
    const title = /<title[^>]*>([^<]*)/i.exec(body)?.[1]
    return title ?? (body.trimStart().startsWith('<') ? null : body)
  }
}

/** What the provider said about its failure, in a form that may be shown; null when it said nothing. */
export function providerWords(cause: unknown): string | null {
  const words = wordsOf(cause)
  return words === null ? null : shortenWords(words) || null
}

function wordsOf(cause: unknown): string | null {
  if (cause instanceof WrongAnswer) return cause.words
  if (APICallError.isInstance(cause)) return cause.responseBody ? messageInBody(cause.responseBody) : null
  // What came as an event of the stream is the provider's own; other errors are ours or the network's.
  if (cause instanceof Error) return cause.name === 'AI_StreamProviderError' ? cause.message : null
  return messageIn(cause)
}

/** Seconds that the provider asks to wait, from its headers; null when it does not say. */
export function retryAfter(cause: unknown, now: number = Date.now()): number | null {
  const headers = APICallError.isInstance(cause) ? cause.responseHeaders : undefined
  const said = headers?.['retry-after']
  if (!said) return null
  const seconds = /^\d+(\.\d+)?$/.test(said) ? Number(said) : (Date.parse(said) - now) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(Math.ceil(seconds), 86_400) : null
}
