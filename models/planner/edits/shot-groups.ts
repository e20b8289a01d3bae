import type { ShotPlan } from '../../contract/shot-plan.ts'
import type { Ledger } from '../reading/ledger.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'

/** Marks in which several shots named at once are one mark: "the first two shots", "les plans 1 et 3", "both shots". */
export function withShotGroups(marks: readonly Mark[], { shots }: ShotPlan, ledger: Ledger): Mark[] {
  if (shots.length < 2) return [...marks]
  for (const from of marks.keys()) {
    const group =
      countedGroup(marks, from, shots.length) ??
      listedGroup(marks, from, shots.length) ??
      ordinalGroup(marks, from, shots.length)
    if (!group) continue
    const span = marks.slice(from, group.end)
    ledger.use('shots', ...span)
    const [value = 1, ...also] = group.numbers
    const sense = { as: 'ordinal' as const, value, also }
    const text = span.map((mark) => mark.text).join(' ')
    const whole: Mark = {
      ...span[0]!,
      kind: 'phrase',
      text,
      word: 'shots',
      end: span.at(-1)!.end,
      senses: [sense],
      sense,
    }
    return [...marks.slice(0, from), whole, ...marks.slice(group.end)]
  }
  return [...marks]
}

interface Group {
  numbers: number[]
  end: number
}

const isShotWord = (mark: Mark | undefined) => senseAs(mark, 'head')?.head === 'shot'
const whole = (mark: Mark | undefined) => {
  const value = senseAs(mark, 'number')?.value
  return value !== undefined && Number.isInteger(value) ? value : null
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** "the first two shots", "les deux premiers plans", "the last 2 scenes", "both shots". */
function countedGroup(marks: readonly Mark[], from: number, shots: number): Group | null {
  const at = isRole(marks[from], 'definite') ? from + 1 : from
  if (/^(?:both|les deux)$/.test(marks[from]!.word) && shots === 2 && isShotWord(marks[from + 1]))
    return { numbers: [1, 2], end: from + 2 }
  const [one, two] = [marks[at], marks[at + 1]]
  const side = senseAs(one, 'ordinal')?.value ?? senseAs(two, 'ordinal')?.value
  const many = whole(two) ?? whole(one)
  const named = isShotWord(marks[at + 2]) || senseAs(one, 'ordinal') !== senseAs(two, 'ordinal')
  if ((side !== 1 && side !== -1) || !many || many < 2 || many > shots || !isShotWord(marks[at + 2]) || !named)
    return null
  return { numbers: side === 1 ? range(1, many) : range(shots - many + 1, shots), end: at + 3 }
}

/** "the first and the last", "le premier et le troisième plan": of a remark that counts nobody. */
function ordinalGroup(marks: readonly Mark[], from: number, shots: number): Group | null {
  if (marks.some((mark) => mark.sense?.as === 'noun')) return null
  const numbers: number[] = []
  let end = from
  for (let next = from; next < marks.length; next++) {
    const value = senseAs(marks[next], 'ordinal')?.value
    const number = value === undefined ? null : value < 0 ? shots + 1 + value : value
    if (number !== null && number >= 1 && number <= shots) {
      numbers.push(number)
      end = next + 1
    } else if (!isRole(marks[next], 'and', 'definite') && !isShotWord(marks[next])) break
    else if (numbers.length > 0 && isShotWord(marks[next])) end = next + 1
  }
  return numbers.length > 1 && marks.slice(from, end).some((mark) => isRole(mark, 'and')) ? { numbers, end } : null
}

/** "shots 1 and 3", "les plans 1, 2 et 4", "scenes 2 & 3". */
function listedGroup(marks: readonly Mark[], from: number, shots: number): Group | null {
  const at = isRole(marks[from], 'definite') ? from + 1 : from
  if (!isShotWord(marks[at])) return null
  const numbers: number[] = []
  let end = at + 1
  for (let next = at + 1; next < marks.length; next++) {
    const value = whole(marks[next])
    if (value !== null && value <= shots) {
      numbers.push(value)
      end = next + 1
    } else if (!isRole(marks[next], 'and') && marks[next]!.text !== ',') break
  }
  return numbers.length > 1 ? { numbers, end } : null
}
