import { APICallError, RetryError } from 'ai'
import { ModelFailure } from './turn.ts'

/** What a person is told when a message cannot be answered, and whether trying again may help. */
export interface Trouble {
  text: string
  retry: boolean
}

function fromStatus(status: number, name: string): Trouble {
  if (status === 401 || status === 403) {
    return { text: `${name} refused the API key (${status}). Check the key in the settings.`, retry: false }
  }
  if (status === 404) {
    return { text: `${name} does not know this model or address (404). Check both in the settings.`, retry: false }
  }
  if (status === 429) {
    return {
      text: `${name} says that the quota is used up or requests come too fast (429). Try again later.`,
      retry: true,
    }
  }
  if (status >= 500) return { text: `${name} failed on its side (${status}). Try again.`, retry: true }
  return { text: `${name} did not accept the request (${status}).`, retry: false }
}

/** `name`: the model as the settings call it. The log gets the error itself. */
export function sayTrouble(error: unknown, name: string): Trouble {
  if (!(error instanceof ModelFailure)) {
    return { text: 'The studio failed to answer; its log says why. Try again.', retry: true }
  }
  return fromProvider(RetryError.isInstance(error.cause) ? error.cause.lastError : error.cause, name)
}

function fromProvider(cause: unknown, name: string): Trouble {
  if (APICallError.isInstance(cause)) {
    if (cause.statusCode !== undefined) return fromStatus(cause.statusCode, name)
    return { text: `${name} cannot be reached at ${new URL(cause.url).origin}. Is it running?`, retry: true }
  }
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return { text: `${name} did not answer in time. Try again.`, retry: true }
  }
  return { text: `${name} broke off before its answer was complete. Try again.`, retry: true }
}
