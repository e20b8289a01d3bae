import type { Light } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span } from './span.ts'

const RULES = rulesOf('lightSources')

/** What gives light, by the words for it. */
const SOURCES: readonly (readonly [RegExp, Light['kind']])[] = [
  [RULES.flames, 'candle'],
  [RULES.moonAndStars, 'night'],
  [RULES.neonSigns, 'neon'],
  [RULES.settingSun, 'golden'],
  [RULES.risingSun, 'sunrise'],
]

/** "lit by a single candle", "éclairé aux bougies", "by the light of the moon": what gives light is a light, no thing. */
export function withLightSources(spans: readonly Span[], message: string): Span[] {
  const at = spans.findIndex((span, index) => opensLight(spans, span, index) && sourceAfter(spans, index) !== null)
  if (at < 0) return [...spans]
  const { index: to, kind } = sourceAfter(spans, at)!
  const [first, last] = [spans[at]!, spans[to]!]
  const lit: Span = {
    ...first,
    kind: 'phrase',
    text: message.slice(first.start, last.end),
    end: last.end,
    senses: [],
    sense: { as: 'light', light: { kind } },
    corrected: null,
  }
  return [...spans.slice(0, at), lit, ...withLightSources(spans.slice(to + 1), message)]
}

/** "light" alone lights when it is that of something. */
function opensLight(spans: readonly Span[], span: Span, index: number): boolean {
  return RULES.lit.test(span.word) || (RULES.lightWord.test(span.word) && isRole(spans[index + 1], 'of', 'from'))
}

/** The source that follows with only small words, numbers and adjectives between. */
function sourceAfter(spans: readonly Span[], from: number): { index: number; kind: Light['kind'] } | null {
  for (let index = from + 1; index < Math.min(spans.length, from + 6); index++) {
    const span = spans[index]!
    const kind = SOURCES.find(([words]) => words.test(span.word))?.[1]
    if (kind) return { index, kind }
    const small = span.sense === null || ['function', 'number', 'size', 'colour', 'missing'].includes(span.sense.as)
    if (span.kind === 'stop' || !small) return null
  }
  return null
}
