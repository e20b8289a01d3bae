import { editDistance } from './edit-distance.ts'

interface Entry {
  word: string
  letters: number
}

/** Which of the 26 letters occur: two words that differ in many letters need no closer look. */
function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) - 97)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many mistakes are forgiven in a word of this length; short words are too easily something else. */
export function typoTolerance(length: number): number {
  if (length < 4) return 0
  return length < 9 ? 1 : 2
}

export interface Spelling {
  /** The nearest known word within the tolerance, or null. Ties go to the word that was added first. */
  correct(word: string): string | null
}

/** A speller over the known words, most important first. */
export function createSpelling(words: Iterable<string>): Spelling {
  const byLength = new Map<number, Entry[]>()
  for (const word of words) {
    if (!/^[a-z]{4,}$/.test(word)) continue
    const bucket = byLength.get(word.length) ?? []
    bucket.push({ word, letters: lettersOf(word) })
    byLength.set(word.length, bucket)
  }
  const memory = new Map<string, string | null>()
  return {
    correct(word) {
      const known = memory.get(word)
      if (known !== undefined) return known
      const found = /^[a-z]+$/.test(word) ? nearestWord(word, byLength) : null
      // Bounded, so that a long-lived server does not collect every mistake ever made.
      if (memory.size > 5000) memory.clear()
      memory.set(word, found)
      return found
    },
  }
}

function nearestWord(word: string, byLength: Map<number, Entry[]>): string | null {
  const allowed = typoTolerance(word.length)
  const letters = lettersOf(word)
  let best: string | null = null
  let bestDistance = allowed + 1
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const entry of byLength.get(length) ?? []) {
      if (
        countBits(entry.letters ^ letters) > 2 * allowed ||
        !(isDoubled(word, entry.word) || isPlausibleTypo(word, entry.word))
      )
        continue
      const distance = isDoubled(word, entry.word) ? 1 : editDistance(word, entry.word, bestDistance - 1)
      if (distance >= bestDistance) continue
      best = entry.word
      bestDistance = distance
    }
  }
  return best
}

/** "baloon", "ballon": which letter is the double one is what most people get wrong. */
const isDoubled = (one: string, other: string) => onceEach(one) === onceEach(other)
const onceEach = (word: string) => word.replace(/(.)\1+/g, '$1')

/** Rows of the two keyboards, and letters that sound alike: what a finger or an ear takes for one another. */
const ALIKE = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn']
const SOUNDS = ['aeiouy', 'ckq', 'szc', 'mn', 'bpv', 'dt', 'gj', 'iy', 'fv']

function areAlike(one: string, other: string): boolean {
  if (SOUNDS.some((group) => group.includes(one) && group.includes(other))) return true
  return ALIKE.some(
    (row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  )
}

/** A single wrong letter in a short word must be a likely one, or "hurle" would become "huile". */
function likelySlip(typed: string, known: string): boolean {
  if (typed.length !== known.length || typed.length > 7) return true
  const wrong = [...typed].flatMap((letter, index) => (letter === known[index] ? [] : [index]))
  const [at] = wrong
  return wrong.length !== 1 || at === undefined || areAlike(typed[at]!, known[at]!)
}

/** People rarely mistype the first letter; a swap of the first two is allowed. A lone final letter is grammar. */
function isPlausibleTypo(typed: string, known: string): boolean {
  if (typed[0] !== known[0] && !(typed[0] === known[1] && typed[1] === known[0])) return false
  if (!likelySlip(typed, known)) return false
  return typed.length > 4 || typed.length >= known.length || known.length - typed.length === 1
}
