import { LIMITS } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('films')

/** "a three-shot ad", "3 plans", "in two scenes": how many shots the film is said to have, and where that is said. */
export function announcedShots(spans: readonly Span[]): { shots: number; at: number; spans: Span[] } | null {
  for (const [at, span] of spans.entries()) {
    // "three quick shots"
    const isBetween =
      spans[at - 1]?.kind === 'unknown' || ['tempo', 'size', 'missing'].includes(spans[at - 1]?.sense?.as ?? '')
    const counted = isBetween && !senseAs(spans[at - 1], 'number') ? spans[at - 2] : spans[at - 1]
    const shots = senseAs(counted, 'number')?.value
    const isShot =
      span.senses.some((sense) => sense.as === 'head' && sense.head === 'shot') || RULES.severalClips.test(span.word)
    if (counted && isShot && shots !== undefined && shots > 1 && Number.isInteger(shots))
      return { shots: Math.min(shots, LIMITS.shots + 1), at, spans: [counted, span] }
  }
  return null
}
