import type { Random } from './random.ts'

/** Stand for what JSON can write and no program of ours could build; see `toJson`. */
const TOO_LARGE = '@too-large@'
const TOO_DEEP = '@too-deep@'
const DEEP_JSON = `${'{"a":['.repeat(5000)}${']}'.repeat(5000)}`

const FAMILY = '👩‍👩‍👧‍👦'
const deep = (floors: number): unknown => (floors === 0 ? 'end' : { inner: [deep(floors - 1)] })

/** What outsiders and public bug reports have broken programs with. */
const VALUES: readonly unknown[] = [
  '',
  ' ',
  'a\0b',
  '\ud83e',
  '\udd8a fox',
  `${'x'.repeat(78)}🦊 runs`,
  FAMILY.repeat(40),
  'e\u0301'.repeat(200),
  '\u202edlrow',
  'שלום עולם',
  'x'.repeat(5000),
  '../../secret',
  '..\\..\\secret',
  '/etc/hostname',
  'file:///etc/hostname',
  '%E0%A4%A',
  '%2e%2e%2f',
  "'; drop table takes; --",
  '{{7*7}}',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '\u001b[2J\r\nSet-Cookie: a=b',
  'NaN',
  '00000000-0000-4000-8000-000000000000',
  TOO_LARGE,
  -1,
  0,
  1.5,
  1e308,
  2 ** 53,
  null,
  true,
  [],
  {},
  deep(30),
  TOO_DEEP,
  Array.from({ length: 500 }, () => 'fox'),
  { length: 1e9 },
  { ['__proto__']: { admin: true }, constructor: { prototype: 1 } },
]

export const nastyValue = ({ pick }: Random) => pick(VALUES)
export const nastyText = (random: Random) => String(random.pick(VALUES.filter((value) => typeof value === 'string')))

/** A copy with one place, anywhere inside, made nasty: replaced, left out, or with a neighbour nobody knows. */
export function spoil(value: unknown, random: Random): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (entries.length === 0 || random.next() < 0.15) return nastyValue(random)
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  const [key, inner] = random.pick(entries)
  const deed = random.next()
  if (deed < 0.1) delete copy[key]
  else if (deed < 0.2) copy[nastyText(random)] = nastyValue(random)
  else copy[key] = spoil(inner, random)
  return Array.isArray(value) ? Object.values(copy) : copy
}

/** JSON as an attacker would write it: half a character stays an escape, and a number may be too large. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(`"${TOO_LARGE}"`, '1e400').replaceAll(`"${TOO_DEEP}"`, DEEP_JSON)
}
