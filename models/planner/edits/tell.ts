import { extractActions } from '../extract/actions.ts'
import type { Extraction } from '../extract/requested-shot.ts'
import type { Spoken } from '../extract/spoken.ts'
import { dressSubjects } from '../extract/wears.ts'
import { type Span, senseAs, spansAs } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'
import type { Segment } from './segments.ts'

/** Actions, clothes and places of the spoken subjects, read as in a draft. */
export function tellEdits(
  { parse, provenance, notes }: EditContext,
  segment: Segment,
  spoken: readonly Spoken[],
): void {
  const spans = segment.spans.filter(
    (span) => !provenance.used(span) || spoken.some(({ phrase }) => phrase.noun === span),
  )
  const extraction: Extraction = { parse, spans, provenance, notes }
  // Positions in the spans shift with what is filtered out.
  const placed = spoken.map((one) => ({
    ...one,
    phrase: { ...one.phrase, from: indexOfSpoken(spans, one), to: indexOfSpoken(spans, one) },
  }))
  standBehind(extraction, placed)
  dressSubjects(extraction, placed)
  extractActions(extraction, placed)
  for (const { span, sense } of spansAs(spans, 'position')) {
    const owner = placed.findLast(({ phrase }) => phrase.to < spans.indexOf(span)) ?? placed[0]
    if (!owner || provenance.used(span)) continue
    owner.request.position = {
      ...owner.request.position,
      ...(sense.x !== undefined && { x: sense.x }),
      ...(sense.depth !== undefined && { depth: sense.depth }),
    }
    provenance.use(`subjects.${owner.request.id}.position`, span)
  }
}

/** "the fox in front, the dog behind": with nobody to be behind of it is farther away. */
function standBehind({ spans, provenance }: Extraction, spoken: readonly Spoken[]): void {
  const last = spans.at(-1)
  const [one] = spoken
  if (!last || !one || senseAs(last, 'relation')?.relation !== 'behind') return
  one.request.position = { ...one.request.position, depth: 0.65 }
  provenance.use(`subjects.${one.request.id}.position`, last)
}

/** Whether words name or point at somebody ("the fox", "it", "the second one"), rather than say something of them. */
export const pointsAt = (span: Span) => ['noun', 'function', 'head', 'ordinal'].includes(span.sense?.as ?? '')

/** Who is meant by clothes, a colour or an action alone ("with a red coat", "and sleep") comes before them. */
const indexOfSpoken = (spans: readonly Span[], { phrase: { noun } }: Spoken) =>
  pointsAt(noun) ? spans.indexOf(noun) : -1
