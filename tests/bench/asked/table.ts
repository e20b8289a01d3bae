import type { Verdict } from './judge.ts'
import type { StagedPrompt } from './staged-prompt.ts'
import type { AskedPrompt } from './suite.ts'

export interface Judged {
  asked: AskedPrompt
  staged: StagedPrompt
  verdict: Verdict
}

const percent = (part: number, of: number) => `${of === 0 ? 0 : Math.round((100 * part) / of)}`.padStart(4)

/** The table by dimension, with its sum: honoured, said that it can't, wrong or lost in silence. */
export function tableOf(judged: readonly Judged[]): string[] {
  const dimensions = [...new Set(judged.map(({ asked }) => asked.dimension))]
  const row = (name: string, rows: readonly Judged[]) => {
    const count = (verdict: Verdict) => rows.filter((one) => one.verdict === verdict).length
    const cells = (['honoured', 'said', 'lost'] as const).map((verdict) => percent(count(verdict), rows.length))
    return `${name.padEnd(22)} ${String(rows.length).padStart(4)} ${cells.map((cell) => `${cell} %`).join('  ')}`
  }
  return [
    `${'dimension'.padEnd(22)} ${'n'.padStart(4)} honoured  said    lost`,
    ...dimensions.map((name) =>
      row(
        name,
        judged.filter(({ asked }) => asked.dimension === name),
      ),
    ),
    row('sum', judged),
  ]
}

const MOVES = new Set(['run', 'walk', 'fly', 'swim', 'drive', 'ride', 'roll', 'skate', 'ski', 'surf', 'row'])

/** What else the issue counts: refused or empty shots, the default forest, how large the lead is and whether it moves. */
export function figuresOf(judged: readonly Judged[]): string[] {
  const staged = judged.filter(({ staged: one }) => one.shot !== null)
  const empty = judged.filter(
    ({ staged: { shot, moments } }) => !shot || (shot.subjects.length === 0 && isDefault(shot)) || moments.length === 0,
  )
  const leads = staged.flatMap(({ staged: { moments, shot } }) =>
    shot!.subjects.length > 0 ? [moments[1]![0]!.share] : [],
  )
  const sorted = leads.toSorted((one, other) => one - other)
  const movers = staged.filter(({ staged: { shot } }) => MOVES.has(shot!.subjects[0]?.action ?? ''))
  const moved = movers.filter(({ staged: { moments } }) => {
    const [from, to] = [moments[0]![0]!, moments[2]![0]!]
    return Math.hypot(from.x - to.x, from.y - to.y) >= 0.03
  })
  const woods = staged.filter(
    ({ asked, staged: { shot } }) => isDefault(shot!) && !/forest|wood|tree|jungle/i.test(asked.prompt),
  )
  return [
    `refused or empty: ${percent(empty.length, judged.length)} %`,
    `default forest: ${percent(woods.length, staged.length)} %`,
    `the lead's median: ${((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100).toFixed(1)} % of the picture`,
    `leads that are to move, and do: ${percent(moved.length, movers.length)} % of ${movers.length}`,
  ]
}

const isDefault = (shot: { setting: { place: string } }) => shot.setting.place === 'forest'
