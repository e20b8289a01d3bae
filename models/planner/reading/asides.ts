import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isRole, type Mark, senseAs } from './mark.ts'

/** Words that are no part of the picture: for whom it is made, what somebody is called, what would be heard. */
export function withoutAsides(marks: readonly Mark[], message: string): Mark[] {
  return withSounds(
    marks.map((mark, index) => aside(marks, index) ?? mark),
    message,
  )
}

const NAMES = /^(?:named|called|nicknamed|s appelle|appele|nomme|surnomme|prenomme)$/
const OCCASION = /^(?:birthday|party|wedding|anniversary|class|anniversaire|fete|mariage)$/
const PEOPLE = ['adult', 'youngster', 'human']

function aside(marks: readonly Mark[], index: number): Mark | null {
  const mark = marks[index]!
  // "a dog called Bear": a name, whatever else the word means.
  if (NAMES.test(marks[index - 1]?.word ?? '') && mark.kind !== 'stop' && mark.kind !== 'quote')
    return { ...mark, kind: 'unknown', senses: [], sense: null }
  if (!isPerson(mark)) return null
  return isAudience(marks, index) ? { ...mark, sense: { as: 'function', role: 'filler' } } : null
}

const isPerson = (mark: Mark) => PEOPLE.includes(kindOf(senseAs(mark, 'noun')?.concept ?? '') ?? '')

/** "for my daughter", "pour les enfants", "my son's birthday". */
function isAudience(marks: readonly Mark[], index: number): boolean {
  const next = isRole(marks[index + 1], 'possessive') ? marks[index + 2] : marks[index + 1]
  if (OCCASION.test(next?.word ?? '')) return true
  let at = index - 1
  while (marks[at] && ['size', 'missing', 'mood', 'ordinal'].includes(marks[at]!.sense?.as ?? '')) at--
  const owned = isRole(marks[at], 'possessive', 'definite')
  if (owned && isRole(marks[at - 1], 'of') && marks.slice(0, at).some(({ word }) => OCCASION.test(word))) return true
  if (owned) at--
  return /^(?:for|pour)$/.test(marks[at]?.word ?? '')
}

const SOUND =
  /^(?:music|song|soundtrack|sound|sounds|audio|noise|noises|voice|musique|chanson|bande son|le son|du son|bruit|bruits|voix)$/
const DESCRIBES = ['noun', 'missing', 'mood', 'degree', 'size', 'tempo', 'weather']

/** "soft piano music", "le bruit de la pluie": one thing to hear, nothing to see. */
function withSounds(marks: readonly Mark[], message: string): Mark[] {
  const at = marks.findIndex((mark) => SOUND.test(mark.word) && mark.kind !== 'quote')
  if (at < 0) return [...marks]
  let from = at
  while (from > 0 && describes(marks[from - 1]!)) from--
  let to = at + 1
  if (isRole(marks[to], 'of')) {
    to++
    while (isRole(marks[to], 'definite', 'indefinite')) to++
    to++
  } else while (marks[to] && describes(marks[to]!) && !/s$/.test(marks[to]!.word)) to++
  const covered = marks.slice(from, to)
  const last = covered.at(-1)!
  const sound: Mark = {
    ...covered[0]!,
    kind: 'phrase',
    text: message.slice(covered[0]!.start, last.end),
    end: last.end,
    sense: { as: 'missing', what: 'sound' },
    corrected: null,
  }
  return [...marks.slice(0, from), sound, ...withSounds(marks.slice(to), message)]
}

const describes = (mark: Mark) => mark.kind === 'unknown' || DESCRIBES.includes(mark.sense?.as ?? '')
