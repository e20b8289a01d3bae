import { type Mark, senseAs } from '../reading/mark.ts'

/** "a three-shot ad", "3 plans", "in two scenes": how many shots the film is said to have, and where that is said. */
export function announcedShots(marks: readonly Mark[]): { shots: number; at: number; marks: Mark[] } | null {
  for (const [at, mark] of marks.entries()) {
    const shots = senseAs(marks[at - 1], 'number')?.value
    const isShot = mark.senses.some((sense) => sense.as === 'head' && sense.head === 'shot')
    if (isShot && shots !== undefined && shots > 1 && Number.isInteger(shots))
      return { shots, at, marks: [marks[at - 1]!, mark] }
  }
  return null
}
