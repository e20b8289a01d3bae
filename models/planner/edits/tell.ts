import { deedsOf } from '../extract/deeds.ts'
import type { Spoken } from '../extract/spoken.ts'
import { dress } from '../extract/wears.ts'
import type { Extraction } from '../extract/wish.ts'
import { type Mark, marksAs, senseAs } from '../reading/mark.ts'
import type { EditContext } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** Deeds, clothes and places of the spoken subjects, read as in a draft. */
export function tell({ reading, ledger, notes }: EditContext, segment: Segment, spoken: readonly Spoken[]): void {
  const marks = segment.marks.filter((mark) => !ledger.used(mark) || spoken.some(({ phrase }) => phrase.noun === mark))
  const extraction: Extraction = { reading, marks, ledger, notes }
  // Positions in the marks shift with what is filtered out.
  const placed = spoken.map((one) => ({ ...one, phrase: { ...one.phrase, from: at(marks, one), to: at(marks, one) } }))
  standBehind(extraction, placed)
  dress(extraction, placed)
  deedsOf(extraction, placed)
  for (const { mark, sense } of marksAs(marks, 'position')) {
    const owner = placed.findLast(({ phrase }) => phrase.to < marks.indexOf(mark)) ?? placed[0]
    if (!owner || ledger.used(mark)) continue
    owner.wish.position = {
      ...owner.wish.position,
      ...(sense.x !== undefined && { x: sense.x }),
      ...(sense.depth !== undefined && { depth: sense.depth }),
    }
    ledger.use(`subjects.${owner.wish.id}.position`, mark)
  }
}

/** "the fox in front, the dog behind": with nobody to be behind of it is farther away. */
function standBehind({ marks, ledger }: Extraction, spoken: readonly Spoken[]): void {
  const last = marks.at(-1)
  const [one] = spoken
  if (!last || !one || senseAs(last, 'relation')?.relation !== 'behind') return
  one.wish.position = { ...one.wish.position, depth: 0.65 }
  ledger.use(`subjects.${one.wish.id}.position`, last)
}

/** Whether words name or point at somebody ("the fox", "it", "the second one"), rather than say something of them. */
export const pointsAt = (mark: Mark) => ['noun', 'function', 'head', 'ordinal'].includes(mark.sense?.as ?? '')

/** Who is meant by clothes, a colour or a deed alone ("with a red coat", "and sleep") comes before them. */
const at = (marks: readonly Mark[], { phrase: { noun } }: Spoken) => (pointsAt(noun) ? marks.indexOf(noun) : -1)
