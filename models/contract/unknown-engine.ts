/** Somebody named an engine that is not configured; the message says which are. */
export class UnknownEngine extends Error {
  override name = 'UnknownEngine'
}
