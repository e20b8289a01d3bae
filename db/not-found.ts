import { cutText } from '../models/contract/cut-text.ts'

/** An id is shorter; what is longer is none, and need not be repeated in full. */
const SHOWN_CHARACTERS = 80

/** A row that somebody named does not exist. The message may be shown. */
export class NotFound extends Error {
  override name = 'NotFound'
  readonly kind: string
  readonly id: string
  constructor(kind: string, id: string) {
    const shown = cutText(id, SHOWN_CHARACTERS)
    super(`there is no ${kind} "${shown}"`)
    this.kind = kind
    this.id = shown
  }
}
