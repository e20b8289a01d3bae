import { systemWords } from './try-writing.ts'

/** No database is to be had; the message says where it was looked for and which variable names the place. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable'
}

/** Where a connection string leads, without the password in it. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = URL.parse(url) ?? {}
  return hostname ? `${hostname}:${port || 5432}${pathname}` : 'an address that cannot be read'
}

/** A PostgreSQL that cannot be reached, refuses the user or has no such database. */
export function explainPostgres(error: unknown, url: string): DatabaseUnusable {
  const why = explainCause(error)
  return new DatabaseUnusable(
    `the database at ${placeOf(url)}, which DATABASE_URL names, cannot be used: ${why}; ` +
      'start it, correct DATABASE_URL, or unset it to use the built-in one',
    { cause: error },
  )
}

/** Files under the data directory that are no whole database. */
export function explainPglite(error: unknown, folder: string): DatabaseUnusable {
  return new DatabaseUnusable(
    `the database in ${folder} cannot be opened: ${explainCause(error)}; ` +
      'restore a backup ("rushes restore"), or choose another directory with RUSHES_DATA',
    { cause: error },
  )
}

/** One line. A query that fails hides its reason in its cause; several addresses that fail come as a list. */
function explainCause(error: unknown): string {
  const { cause, errors } = error as { cause?: unknown; errors?: unknown[] }
  const deepest = cause ?? errors?.[0]
  if (deepest) return explainCause(deepest)
  const { errno, message } = error as NodeJS.ErrnoException
  return (errno === undefined ? message : systemWords(error)).split('\n')[0]!
}
