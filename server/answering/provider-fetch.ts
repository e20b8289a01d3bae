import { APICallError } from 'ai'
import { cutText } from '../../models/contract/cut-text.ts'

type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>

/** Something answered at the address, but not a language model. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer'
  readonly kind: 'web-page' | 'redirect' | 'error-answer'
  /** What it said, or null. */
  readonly words: string | null
  constructor(kind: WrongAnswer['kind'], words: string | null) {
    super(`the provider answered with a ${kind}`)
    this.kind = kind
    this.words = words
  }
}

const MOST_CHARACTERS = 20_000

/**
 * Turns answers that the AI SDK would misread into errors that say what came: a redirect (which is never followed: it
 * would carry the key and the conversation to somebody else), a web page, an error with status 200. A provider that
 * says when to come back is not asked again before.
 */
export function checkProviderAnswers(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, { ...init, redirect: 'manual' })
    if (response.status >= 300 && response.status < 400) {
      throw new WrongAnswer('redirect', redirectTarget(response.headers.get('location'), String(url)))
    }
    if (!response.ok) {
      if (response.headers.has('retry-after')) throw await asFinalError(response, String(url))
      return response
    }
    const type = response.headers.get('content-type') ?? ''
    if (/text\/html/i.test(type)) throw new WrongAnswer('web-page', await titleOf(response))
    if (/application\/json/i.test(type) && asksForStream(init)) return refuseErrorAnswer(response)
    return response
  }
}

function asksForStream(init: RequestInit | undefined): boolean {
  return typeof init?.body === 'string' && /"stream"\s*:\s*true/.test(init.body)
}

function redirectTarget(location: string | null, from: string): string | null {
  const target = location === null ? null : URL.parse(location, from)
  return target && `${target.origin}${target.pathname}`
}

async function titleOf(response: Response): Promise<string | null> {
  const page = cutText(await response.text(), MOST_CHARACTERS)
  return /<title[^>]*>([^<]*)/i.exec(page)?.[1] ?? null
}

/** One JSON object where a stream was asked for. */
async function refuseErrorAnswer(response: Response): Promise<Response> {
  const body = cutText(await response.text(), MOST_CHARACTERS)
  const message = /"(?:message|detail|error)"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(body)?.[1]
  throw new WrongAnswer('error-answer', message ? String(JSON.parse(message)) : null)
}

/** An error that the AI SDK does not retry by itself. */
async function asFinalError(response: Response, url: string): Promise<APICallError> {
  return new APICallError({
    message: `status ${response.status}`,
    url,
    requestBodyValues: {},
    statusCode: response.status,
    responseHeaders: Object.fromEntries(response.headers),
    responseBody: cutText(await response.text(), MOST_CHARACTERS),
    isRetryable: false,
  })
}
