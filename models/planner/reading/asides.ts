import { isRole, type Mark } from './mark.ts'
import { isPerson, isTeller } from './speakers.ts'

/** Words that are no part of the picture: for whom it is made, what somebody is called, what would be heard. */
export function withoutAsides(marks: readonly Mark[], message: string): Mark[] {
  return withSounds(
    marks.map((mark, index) => aside(marks, index) ?? mark),
    message,
  )
}

const NAMES = /^(?:named|called|nicknamed|s appelle|appele|nomme|surnomme|prenomme)$/
const OCCASION =
  /^(?:birthday|bday|party|wedding|anniversary|class|graduation|retirement|christening|funeral|anniversaire|anniv|fete|mariage|bapteme|communion|retraite|diplome|naissance|enterrement|classe)$/

function aside(marks: readonly Mark[], index: number): Mark | null {
  const mark = marks[index]!
  // "a dog called Bear": a name, whatever else the word means.
  if (NAMES.test(marks[index - 1]?.word ?? '') && mark.kind !== 'stop' && mark.kind !== 'quote')
    return { ...mark, kind: 'unknown', senses: [], sense: null }
  const outside =
    isOwner(marks, index) ||
    isTeller(marks, index) ||
    isLikeness(marks, index) ||
    (isPerson(mark) && isAudience(marks, index))
  return outside ? { ...mark, sense: { as: 'function', role: 'filler' } } : null
}

/** "le chien de mon fils", "my son's dog": whose it is, nobody in the picture. */
function isOwner(marks: readonly Mark[], index: number): boolean {
  if (!isPerson(marks[index]!)) return false
  const describesIt = (mark: Mark | undefined) =>
    ['colour', 'size', 'material', 'missing'].includes(mark?.sense?.as ?? '')
  const isOwned = (mark: Mark | undefined) => ['noun', 'place'].includes(mark?.sense?.as ?? '')
  if (!isRole(marks[index - 1], 'possessive') || /^s$/.test(marks[index - 1]!.word)) return false
  if (/^(?:de|of)$/.test(marks[index - 2]?.word ?? '')) {
    let at = index - 3
    while (describesIt(marks[at])) at--
    return isOwned(marks[at])
  }
  if (marks[index + 1]?.word !== 's') return false
  let at = index + 2
  while (describesIt(marks[at])) at++
  return isOwned(marks[at])
}

/** "heart-shaped", "en forme de cœur", "sleeps like a log", "comme une flèche": what something is like, not what is there. */
function isLikeness(marks: readonly Mark[], index: number): boolean {
  if (marks[index]!.sense?.as !== 'noun') return false
  if (marks[index + 1]?.word === 'shaped') return true
  let at = index - 1
  while (isRole(marks[at], 'indefinite', 'of') && !LIKE.test(marks[at]!.word)) at--
  if (!LIKE.test(marks[at]?.word ?? '')) return false
  // "my cat like an astronaut" is a costume, and "we would really like a fox" is a wish.
  return !isPerson(marks[index]!) && !(marks[at]!.word === 'like' && wishes(marks[at - 1]))
}

/** Who or what stands before a "like" that is a verb. */
const wishes = (before: Mark | undefined) =>
  !before || before.kind === 'unknown' || isPerson(before) || isRole(before, 'pronoun', 'filler')

const LIKE = /^(?:like|looks? like|comme|forme|shape|tels?|telles?)$/

/** "for my daughter", "pour les enfants", "my son's birthday", "pour faire rire mes neveux", "show it to my class". */
function isAudience(marks: readonly Mark[], index: number): boolean {
  const next = marks
    .slice(index + 1, index + 4)
    .find((mark) => !isRole(mark, 'possessive') && !['number', 'ordinal'].includes(mark.sense?.as ?? ''))
  if (OCCASION.test(next?.word ?? '')) return true
  let at = index - 1
  while (marks[at] && ['size', 'missing', 'mood', 'ordinal'].includes(marks[at]!.sense?.as ?? '')) at--
  const owned = isRole(marks[at], 'possessive', 'definite')
  if (owned && isRole(marks[at - 1], 'of') && marks.slice(0, at).some(isOccasion)) return true
  if (owned && /^(?:aux?)$/.test(marks[at]!.word)) return SHOWS.test(marks[at - 1]?.word ?? '')
  if (owned) at--
  if ((marks[at]?.language === 'fr' ? /^a$/ : /^to$/).test(marks[at]?.word ?? ''))
    return marks.slice(Math.max(0, at - 3), at).some(({ word }) => SHOWS.test(word))
  if (owned) while (marks[at] && (marks[at]!.kind === 'unknown' || SURPRISES.has(marks[at]!.sense?.as ?? ''))) at--
  return /^(?:for|pour|to)$/.test(marks[at]?.word ?? '')
}

/** "l'anniversaire de", "les 40 ans de", "in memory of". */
const isOccasion = ({ word }: Mark) =>
  OCCASION.test(word) || /^(?:ans|memory|honou?r|tribute|memoire|hommage)$/.test(word)

/** What one does with a film for somebody. */
const SHOWS = /^(?:show|send|give|gift|offer|present|montrer|offrir|envoyer|presenter|dedier|projeter|souhaiter)$/
/** "to make my kids laugh", "pour faire rire mes neveux". */
const SURPRISES = new Set(['missing', 'operation'])

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
