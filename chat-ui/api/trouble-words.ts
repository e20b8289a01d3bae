import type { Strings } from '../strings/strings.ts'
import { Refusal } from './request.ts'

/** What a person is told about a request that failed, with what to do. */
export function troubleWords(error: unknown, { trouble }: Strings): string {
  if (!(error instanceof Refusal) || error.status >= 500) return trouble.server
  switch (error.status) {
    case 0:
      return trouble.noServer
    case 404:
      return trouble.notFound
    case 413:
      return trouble.tooLarge
    case 429:
      return trouble.tooMany
    default:
      return `${trouble.request} ${error.message}`
  }
}
