import type { Format, Look } from './shot-plan.ts'
import type { Take } from './take.ts'

/** A finished take as the library shows it, whatever conversation it comes from. */
export interface LibraryTake {
  take: Take
  /** What the person calls it, else the title of its plan. */
  title: string
  threadTitle: string
  format: Format
  style: Look['style']
  seconds: number
}
