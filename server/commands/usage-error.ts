/** The request was wrong; the message names the value received and what is accepted. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
