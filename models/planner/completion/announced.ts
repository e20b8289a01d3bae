import { LIMITS } from '../../contract/shot-plan.ts'
import { type Mark, senseAs } from '../reading/mark.ts'

/** "a three-shot ad", "3 plans", "in two scenes": how many shots the film is said to have, and where that is said. */
export function announcedShots(marks: readonly Mark[]): { shots: number; at: number; marks: Mark[] } | null {
  for (const [at, mark] of marks.entries()) {
    // "three quick shots"
    const isBetween =
      marks[at - 1]?.kind === 'unknown' || ['tempo', 'size', 'missing'].includes(marks[at - 1]?.sense?.as ?? '')
    const counted = isBetween && !senseAs(marks[at - 1], 'number') ? marks[at - 2] : marks[at - 1]
    const shots = senseAs(counted, 'number')?.value
    const isShot =
      mark.senses.some((sense) => sense.as === 'head' && sense.head === 'shot') || SEVERAL_CLIPS.test(mark.word)
    if (counted && isShot && shots !== undefined && shots > 1 && Number.isInteger(shots))
      return { shots: Math.min(shots, LIMITS.shots + 1), at, marks: [counted, mark] }
  }
  return null
}

const SEVERAL_CLIPS = /^(?:clips|vignettes|sequences|moments|tableaux)$/
