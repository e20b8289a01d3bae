import type { Light } from '../../contract/shot-plan.ts'
import { isRole, type Mark } from './mark.ts'

const LIT =
  /^(?:lit|lighted|illuminated|lightened|glow|glowing|flicker|flickering|eclaire|eclairee|eclaires|eclairees|illumine|illuminee|lueur|lueurs|baigne|baignee)$/
const LIGHT = /^(?:light|lights|lumiere|lumieres)$/

/** What gives light, by the words for it. */
const SOURCES: readonly (readonly [RegExp, Light['kind']])[] = [
  [
    /^(?:candles?|bougies?|chandelles?|chandeliers?|chandelier|cierges?|lanterns?|lanternes?|torch|torches|campfire|bonfire|fire|fireplace|flames?|feu|feu de camp|cheminee|oil lamps?|lampes? a huile)$/,
    'candle',
  ],
  [/^(?:moon|full moon|stars|moonlight|lune|pleine lune|etoiles)$/, 'night'],
  [/^(?:neons?|neon signs?|neon lights?|signs|enseignes?)$/, 'neon'],
  [/^(?:sunset|setting sun|soleil couchant|coucher de soleil)$/, 'golden'],
  [/^(?:sunrise|rising sun|soleil levant|lever de soleil)$/, 'sunrise'],
]

/** "lit by a single candle", "éclairé aux bougies", "by the light of the moon": what gives light is a light, no thing. */
export function withLightSources(marks: readonly Mark[], message: string): Mark[] {
  const at = marks.findIndex((mark, index) => opensLight(marks, mark, index) && sourceAfter(marks, index) !== null)
  if (at < 0) return [...marks]
  const { index: to, kind } = sourceAfter(marks, at)!
  const [first, last] = [marks[at]!, marks[to]!]
  const lit: Mark = {
    ...first,
    kind: 'phrase',
    text: message.slice(first.start, last.end),
    end: last.end,
    senses: [],
    sense: { as: 'light', light: { kind } },
    corrected: null,
  }
  return [...marks.slice(0, at), lit, ...withLightSources(marks.slice(to + 1), message)]
}

/** "light" alone lights when it is that of something. */
function opensLight(marks: readonly Mark[], mark: Mark, index: number): boolean {
  return LIT.test(mark.word) || (LIGHT.test(mark.word) && isRole(marks[index + 1], 'of', 'from'))
}

/** The source that follows with only small words, numbers and adjectives between. */
function sourceAfter(marks: readonly Mark[], from: number): { index: number; kind: Light['kind'] } | null {
  for (let index = from + 1; index < Math.min(marks.length, from + 6); index++) {
    const mark = marks[index]!
    const kind = SOURCES.find(([words]) => words.test(mark.word))?.[1]
    if (kind) return { index, kind }
    const small = mark.sense === null || ['function', 'number', 'size', 'colour', 'missing'].includes(mark.sense.as)
    if (mark.kind === 'stop' || !small) return null
  }
  return null
}
