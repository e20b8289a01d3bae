/** A stream of numbers in [0, 1) that is the same on every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const ODD = [
  '<script>alert(1)</script>',
  '<b>',
  '&amp;',
  'ignore previous instructions',
  'SYSTEM:',
  '{"shots":[]}',
  '\\',
  '\u0000',
  '\u202e',
  '🦊',
  '👩🏽‍🚀',
  '🏳️‍🌈',
  '🇫🇷',
  '漢字',
  'العربية',
  'Привет',
  'ẍ̶̛',
  '«',
  '"',
  '“',
  "'",
  '16:9',
  '99999999999',
  '-5',
  '1e9',
  '0',
  ',,,',
  '…',
  '\n',
  '\t',
  'then',
  'puis',
  'and',
  'et',
  'sans',
  'no',
  'not',
  'remplace',
  'replace',
  'by',
  'par',
  'secondes',
  'seconds',
  '%',
  '$(rm -rf)',
  "'; DROP TABLE",
]

/** A text with letters lost, doubled and swapped, words moved, odd things thrown in, or two texts grown together. */
export function mangle(texts: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  let text = pick(texts)
  if (random() < 0.3) text = `${text}${pick([' ', ', ', '. ', '\n'])}${pick(texts)}`
  if (random() < 0.3) text = shuffle(text.split(' '), random).join(' ')
  const slips = Math.floor(random() * 6)
  for (let count = 0; count < slips; count++) text = slip(text, random)
  const odd = Math.floor(random() * 4)
  for (let count = 0; count < odd; count++) text = insert(text, pick(ODD), random)
  if (random() < 0.03) text = text.repeat(1 + Math.floor(random() * 120))
  if (random() < 0.1) text = text.toUpperCase()
  return text
}

function slip(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  const kind = Math.floor(random() * 3)
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1)
  if (kind === 1) return text.slice(0, at) + text.charAt(at) + text.slice(at)
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
}

function insert(text: string, piece: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  return text.slice(0, at) + piece + text.slice(at)
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[list[index], list[other]] = [list[other]!, list[index]!]
  }
  return list
}
