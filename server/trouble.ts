import { APICallError, RetryError } from 'ai'
import type { Language } from '../models/planner/lexicon/lexicon.ts'
import { type FailureKind, failureSentences } from './answering/failure-sentences.ts'
import { WrongAnswer } from './answering/provider-fetch.ts'
import { providerWords, retryAfter } from './answering/provider-words.ts'
import { ModelFailure } from './turn.ts'

/** What a person is told when a message cannot be answered. */
export interface Trouble {
  /** Who failed, what it said, and when to try again. */
  text: string
  /** The same while the studio waits to try again by itself. */
  notice: string
  /** Whether sending the message again may help. */
  retry: boolean
  /** How long the provider asks to wait; null when it does not say. */
  retryAfterSeconds: number | null
}

/** Who was asked: the model as the settings call it, and where it answers. */
export interface AskedModel {
  name: string
  host: string | null
}

const FORBIDDEN = /ERR_FORBIDDEN_ADDRESS/
const CUT = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed|socket hang up|aborted|premature/i
const NOT_THERE = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT/
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|SSL/

function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let link = error; link && chain.length < 8; link = (link as { cause?: unknown }).cause) chain.push(link)
  return chain
}

const codesOf = (chain: unknown[]) =>
  chain.map((link) => `${(link as { code?: unknown }).code ?? ''} ${(link as Error).message ?? link}`).join(' ')

function kindOfStatus(status: number): FailureKind {
  if (status === 401 || status === 403) return 'key'
  if (status === 404) return 'unknown-model'
  if (status === 402) return 'unpaid'
  if (status === 429) return 'too-fast'
  if (status === 408 || status === 504) return 'late'
  return status >= 500 ? 'broken' : 'refused'
}

function kindOf(cause: unknown): FailureKind {
  const chain = chainOf(cause)
  const wrong = chain.find((link) => link instanceof WrongAnswer)
  if (wrong instanceof WrongAnswer) return wrong.kind
  if (APICallError.isInstance(cause) && cause.statusCode !== undefined && cause.statusCode >= 300) {
    return kindOfStatus(cause.statusCode)
  }
  if ((cause as Error)?.name === 'AI_StreamProviderError') return 'error-answer'
  if (chain.some((link) => link instanceof Error && link.name === 'TimeoutError')) return 'late'
  const codes = codesOf(chain)
  if (FORBIDDEN.test(codes)) return 'forbidden'
  if (CERTIFICATE.test(codes)) return 'certificate'
  if (NOT_THERE.test(codes)) return 'not-there'
  if (CUT.test(codes)) return 'cut'
  return APICallError.isInstance(cause) && cause.statusCode === undefined ? 'not-there' : 'odd'
}

const MAY_HELP: FailureKind[] = ['too-fast', 'broken', 'late', 'not-there', 'cut', 'error-answer', 'odd']

/** `asked` is null when no model was chosen yet. The log gets the error itself. */
export function explainFailure(error: unknown, asked: AskedModel | null, language: Language = 'en'): Trouble {
  const sentences = failureSentences(language)
  if (!(error instanceof ModelFailure)) {
    return { text: sentences.studio, notice: sentences.studio, retry: true, retryAfterSeconds: null }
  }
  const { cause: thrown } = error
  const cause = RetryError.isInstance(thrown) ? thrown.lastError : thrown
  const kind = kindOf(cause)
  const who = asked?.host ? `${asked.name} (${asked.host})` : (asked?.name ?? sentences.model)
  const said = providerWords(cause)
  const status = APICallError.isInstance(cause) ? (cause.statusCode ?? null) : null
  const seconds = retryAfter(cause)
  const retry = MAY_HELP.includes(kind)
  const what = sentences.what(kind, who, status) + (said ? ` ${sentences.said(said)}` : '')
  const when = retry || seconds !== null ? ` ${sentences.again(seconds)}` : ''
  const notice = `${what} ${sentences.willBeTried(seconds ?? 0)}`
  return { text: what + when, notice, retry: retry || seconds !== null, retryAfterSeconds: seconds }
}
