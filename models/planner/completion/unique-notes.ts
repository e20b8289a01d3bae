import type { Note } from '../../contract/draft.ts'

/** Each note once: what is true of several shots is told one time. */
export function uniqueNotes(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [`${note.kind} ${note.message}`, note])).values()]
}
