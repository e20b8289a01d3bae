import { cutText } from '../models/contract/cut-text.ts'

/** An id is shorter; what is longer is none, and need not be repeated in full. */
const SHOWN_CHARACTERS = 80

/** A row that somebody named does not exist. The message may be shown. */
export class NotFound extends Error {
  constructor(kind: string, id: string) {
    super(`there is no ${kind} "${cutText(id, SHOWN_CHARACTERS)}"`)
    this.name = 'NotFound'
  }
}
