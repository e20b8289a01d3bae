/** A row that somebody named does not exist. The message may be shown. */
export class NotFound extends Error {
  constructor(kind: string, id: string) {
    super(`there is no ${kind} "${id}"`)
    this.name = 'NotFound'
  }
}
