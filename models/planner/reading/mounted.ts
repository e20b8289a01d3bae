import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from './span.ts'

const RULES = rulesOf('mounts')

const CARRIES = /vehicle|wheeler|machine|hoofed/
/** Carriers of no kind of their own. */
const ALSO_CARRY = new Set(['boat', 'train', 'airplane', 'sled', 'carriage', 'skateboard', 'surfboard', 'elephant'])

/** "cowboy à cheval", "en traîneau", "by bike": a small word before a bare mount says that somebody rides it. */
export function withMounts(spans: readonly Span[]): Span[] {
  // "transforme la voiture en vélo" seats nobody.
  if (spans.some(({ word }) => RULES.turnsIntoAnother.test(word))) return [...spans]
  return spans.map((span, index) =>
    isSeat(span, spans[index - 1]) && isMount(spans[index + 1])
      ? { ...span, sense: { as: 'relation', relation: 'rides' } }
      : span,
  )
}

function isSeat(span: Span, before: Span | undefined): boolean {
  if (span.language === 'en') return span.word === 'by' && before !== undefined && before.kind !== 'unknown'
  return RULES.byOrIn.test(span.word) && isRole(span, 'at', 'by', 'be')
}

function isMount(span: Span | undefined): boolean {
  const concept = senseAs(span, 'noun')?.concept
  return concept !== undefined && (CARRIES.test(kindOf(concept) ?? '') || ALSO_CARRY.has(concept))
}
