export interface SessionOptions {
  /** The only provider to try; by default the best that works. */
  provider?: string
  /** CPU threads; by default as many as the runtime finds cores. */
  threads?: number
}

/** No provider could load the graph; the message says why each did not. */
export class SessionError extends Error {
  override name = 'SessionError'
}
