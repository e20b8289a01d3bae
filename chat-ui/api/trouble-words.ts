import type { Strings } from '../strings/strings.ts'
import { Refusal } from './request.ts'

/**
 * What a person is told about a request that failed, with what to do; all of it in the page's language, so the
 * server's own English words are repeated on an English page alone.
 */
export function troubleWords(error: unknown, { trouble, picture, language }: Strings): string {
  if (!(error instanceof Refusal) || error.status >= 500) return trouble.server
  switch (error.status) {
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
      return language === 'en' ? `${trouble.request} (${error.message})` : trouble.request
  }
}
