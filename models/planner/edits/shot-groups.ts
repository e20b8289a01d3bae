import type { ShotPlan } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Provenance } from '../reading/provenance.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('shots')

/** Spans in which several shots named at once are one span: "the first two shots", "les plans 1 et 3", "both shots". */
export function withShotGroups(spans: readonly Span[], { shots }: ShotPlan, provenance: Provenance): Span[] {
  if (shots.length < 2) return [...spans]
  for (const from of spans.keys()) {
    const group =
      countedGroup(spans, from, shots.length) ??
      listedGroup(spans, from, shots.length) ??
      ordinalGroup(spans, from, shots.length)
    if (!group) continue
    const range = spans.slice(from, group.end)
    provenance.use('shots', ...range)
    const [value = 1, ...also] = group.numbers
    const sense = { as: 'ordinal' as const, value, also }
    const text = range.map((span) => span.text).join(' ')
    const whole: Span = {
      ...range[0]!,
      kind: 'phrase',
      text,
      word: 'shots',
      end: range.at(-1)!.end,
      senses: [sense],
      sense,
    }
    return [...spans.slice(0, from), whole, ...spans.slice(group.end)]
  }
  return [...spans]
}

interface Group {
  numbers: number[]
  end: number
}

const isShotWord = (span: Span | undefined) => senseAs(span, 'head')?.head === 'shot'
const wholeNumber = (span: Span | undefined) => {
  const value = senseAs(span, 'number')?.value
  return value !== undefined && Number.isInteger(value) ? value : null
}
const numbersBetween = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** "the first two shots", "les deux premiers plans", "the last 2 scenes", "both shots". */
function countedGroup(spans: readonly Span[], from: number, shots: number): Group | null {
  const at = isRole(spans[from], 'definite') ? from + 1 : from
  if (RULES.theTwo.test(spans[from]!.word) && shots === 2 && isShotWord(spans[from + 1]))
    return { numbers: [1, 2], end: from + 2 }
  const [one, two] = [spans[at], spans[at + 1]]
  const side = senseAs(one, 'ordinal')?.value ?? senseAs(two, 'ordinal')?.value
  const many = wholeNumber(two) ?? wholeNumber(one)
  const named = isShotWord(spans[at + 2]) || senseAs(one, 'ordinal') !== senseAs(two, 'ordinal')
  if ((side !== 1 && side !== -1) || !many || many < 2 || many > shots || !isShotWord(spans[at + 2]) || !named)
    return null
  return { numbers: side === 1 ? numbersBetween(1, many) : numbersBetween(shots - many + 1, shots), end: at + 3 }
}

/** "the first and the last", "le premier et le troisième plan": of a remark that counts nobody. */
function ordinalGroup(spans: readonly Span[], from: number, shots: number): Group | null {
  if (spans.some((span) => span.sense?.as === 'noun')) return null
  const numbers: number[] = []
  let end = from
  for (let next = from; next < spans.length; next++) {
    const value = senseAs(spans[next], 'ordinal')?.value
    const number = value === undefined ? null : value < 0 ? shots + 1 + value : value
    if (number !== null && number >= 1 && number <= shots) {
      numbers.push(number)
      end = next + 1
    } else if (!isRole(spans[next], 'and', 'definite') && !isShotWord(spans[next])) break
    else if (numbers.length > 0 && isShotWord(spans[next])) end = next + 1
  }
  return numbers.length > 1 && spans.slice(from, end).some((span) => isRole(span, 'and')) ? { numbers, end } : null
}

/** "shots 1 and 3", "les plans 1, 2 et 4", "scenes 2 & 3". */
function listedGroup(spans: readonly Span[], from: number, shots: number): Group | null {
  const at = isRole(spans[from], 'definite') ? from + 1 : from
  if (!isShotWord(spans[at])) return null
  const numbers: number[] = []
  let end = at + 1
  for (let next = at + 1; next < spans.length; next++) {
    const value = wholeNumber(spans[next])
    if (value !== null && value <= shots) {
      numbers.push(value)
      end = next + 1
    } else if (!isRole(spans[next], 'and') && spans[next]!.text !== ',') break
  }
  return numbers.length > 1 ? { numbers, end } : null
}
