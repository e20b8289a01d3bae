import type { TakeTrouble } from '../../models/contract/trouble.ts'
import type { Strings } from '../strings/strings.ts'
import { Refusal } from './request.ts'

/**
 * What a person is told about a request that failed, with what to do; all of it in the page's language. The server's
 * own English words are repeated only where there is no code for them, and on an English page alone.
 */
export function troubleWords(error: unknown, strings: Strings): string {
  const { trouble } = strings
  if (!(error instanceof Refusal)) return trouble.server
  const table = strings.refusals.requests as Record<string, (fields: unknown) => string>
  const worded = Object.hasOwn(table, error.code) && error.fields ? table[error.code] : undefined
  return worded ? worded(error.fields) : statusWords(error, strings)
}

function statusWords({ status, message }: Refusal, { trouble, picture, language }: Strings): string {
  if (status >= 500) return trouble.server
  switch (status) {
    case 0:
      return trouble.noServer
    case 401:
    case 403:
      return trouble.notAllowed
    case 404:
      return trouble.notFound
    case 409:
      return trouble.notNow
    case 413:
      return trouble.tooLarge
    case 415:
      return picture.refused.type
    case 429:
      return trouble.tooMany
    default:
      return language === 'en' ? `${trouble.request} (${message})` : trouble.request
  }
}

/** Why a take failed. */
export function takeTroubleWords({ code, fields }: TakeTrouble, { refusals }: Strings): string {
  // The code decides the type of the fields; TypeScript cannot follow that through a lookup.
  return (refusals.takes[code] as (fields: unknown) => string)(fields)
}
