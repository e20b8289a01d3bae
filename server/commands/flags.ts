import { parseArgs } from 'node:util'
import { suggestWord } from './nearest-word.ts'
import { UsageError } from './usage-error.ts'

/** A flag of the command line: `true` takes a value, `false` is a switch. */
export type FlagTable = Record<string, boolean>

export interface Words {
  positionals: string[]
  values: Record<string, string | undefined>
  switches: Set<string>
}

/** Reads `--flag value`, `--flag=value` and switches. Throws UsageError for anything not in the table. */
export function readWords(args: string[], table: FlagTable): Words {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, takesValue]) => [name, { type: takesValue ? 'string' : 'boolean' } as const]),
  )
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const words: Words = { positionals: [], values: {}, switches: new Set() }
  for (const token of tokens) {
    if (token.kind === 'positional') words.positionals.push(token.value)
    if (token.kind === 'option') takeFlag(words, table, token)
  }
  return words
}

function takeFlag(
  words: Words,
  table: FlagTable,
  { name, rawName, value }: { name: string; rawName: string; value?: string },
) {
  const takesValue = rawName.startsWith('--') ? table[name] : undefined
  if (takesValue === undefined) {
    const known = [...Object.keys(table), 'help'].map((flag) => `--${flag}`)
    throw new UsageError(`unknown flag ${rawName}${suggestWord(rawName, known)}; accepted are ${known.join(', ')}`)
  }
  if (!takesValue && value !== undefined) throw new UsageError(`--${name} takes no value; it got "${value}"`)
  if (!takesValue) words.switches.add(name)
  else if (value === undefined || value.startsWith('--')) throw new UsageError(`--${name} needs a value`)
  else words.values[name] = value
}

/** For commands that take flags alone. */
export function refusePositionals({ positionals }: Words): void {
  if (positionals.length > 0)
    throw new UsageError(`"${positionals.join(' ')}" is no flag; this command takes flags alone`)
}

/** Undefined where the flag was not given. */
export function readWholeNumber({ values }: Words, flag: string, min: number, max: number): number | undefined {
  const word = values[flag]
  if (word === undefined) return undefined
  const value = Number(word)
  if (/^\d+$/.test(word) && value >= min && value <= max) return value
  throw new UsageError(`--${flag} is "${word}"; expected a whole number from ${min} to ${max}`)
}

/** `unit` is what the number counts, as the message says it. */
export function readDecimal(
  { values }: Words,
  flag: string,
  min: number,
  max: number,
  unit: string,
): number | undefined {
  const word = values[flag]
  if (word === undefined) return undefined
  const value = Number(word)
  if (word.trim() !== '' && value >= min && value <= max) return value
  throw new UsageError(`--${flag} is "${word}"; expected a number of ${unit} from ${min} to ${max}`)
}

export function oneOf<T extends string>({ values }: Words, flag: string, accepted: readonly T[]): T | undefined {
  const word = values[flag]
  const value = accepted.find((candidate) => candidate === word)
  if (word === undefined || value !== undefined) return value
  throw new UsageError(`--${flag} is "${word}"; accepted are ${accepted.join(', ')}`)
}
