import { cutText } from '../../contract/cut-text.ts'
import type { Note } from '../../contract/draft.ts'
import type { Ledger } from '../reading/ledger.ts'
import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'

/** Senses that steer and need no field of their own. */
const STEERING = new Set([
  'function',
  'operation',
  'degree',
  'talk',
  'command',
  'question',
  'ordinal',
  'wearing',
  'head',
  'relation',
])
/** More single notes than this and they are told as one. */
const SEPARATE = 6

/** Notes for what was read and used by nothing: content words, never grammar. */
export function unusedNotes(reading: Reading, marks: readonly Mark[], ledger: Ledger): Note[] {
  const words = say(reading.language)
  const notes: Note[] = []
  const strays: string[] = []
  let last: Mark | null = null
  for (const mark of marks) {
    if (mark.corrected && (ledger.used(mark) || isSilent(mark))) notes.push(words.corrected(mark.text, mark.corrected))
    if (mark.kind === 'stop' || ledger.used(mark) || isLabel(marks, mark)) continue
    if (isSilent(mark) && !isDeed(marks, mark)) continue
    if (mark.sense?.as === 'missing' && mark.sense.what === 'sound') {
      if (!mark.negated) notes.push(words.noSound(mark.text))
      continue
    }
    if (last && last.index === mark.index - 1) strays.push(`${strays.pop()} ${mark.text}`)
    else strays.push(mark.text)
    last = mark
  }
  const unique = [...new Set(strays)]
  if (unique.length > SEPARATE) return [...notes, words.notUnderstood(cutText(unique.join(', '), 400))]
  return [...notes, ...unique.map((stray) => words.notUnderstood(cutText(stray, 200)))]
}

/** The number of a list item, of a shot, or of all of them: "1.", "2)", "shot 3:", "3 shots". */
function isLabel(marks: readonly Mark[], mark: Mark): boolean {
  const at = marks.indexOf(mark)
  if (mark.sense?.as !== 'number') return false
  return (
    [marks[at - 1], marks[at + 1]].some((beside) => senseAs(beside, 'head')?.head === 'shot') ||
    /^[.):\-–]$/.test(marks[at + 1]?.text ?? '')
  )
}

function isSilent(mark: Mark): boolean {
  if (mark.kind === 'quote') return false
  if (mark.sense) return STEERING.has(mark.sense.as)
  return mark.kind === 'unknown' && /^\p{L}$/u.test(mark.text)
}

/** "a person is writing", "il donne un colis": a verb right after who does it is a deed, whatever else the word steers. */
function isDeed(marks: readonly Mark[], mark: Mark): boolean {
  if (!mark.sense || ['relation', 'degree', 'ordinal'].includes(mark.sense.as)) return false
  const at = marks.indexOf(mark)
  const before = marks[at - 1]
  if (mark.language === 'fr') return isDeedInFrench(marks, at)
  const afterBe = /^(?:is|are)$/.test(before?.word ?? '') && senseAs(marks[at - 2], 'noun') !== null
  if (afterBe) return /^\w+ing$/.test(mark.word) && mark.sense.as !== 'wearing'
  return (
    (senseAs(before, 'noun') !== null || /^(?:he|she|they|it)$/.test(before?.word ?? '')) &&
    /^(?:makes|making|give|take|takes|puts|turns|draws|writes|uses|gives|cuts|hides|shows|changes|leaves|adds|removes)$/.test(
      mark.word,
    )
  )
}

/** Words that steer a wish and are deeds behind who does them: "la fille dessine", "elle la donne". */
const FRENCH_DEEDS =
  /^(?:donne|donnent|rend|rendent|offre|offrent|tend|tendent|dessine|dessinent|montre|montrent|fait|font|met|mettent|cache|caches?|change|retire|enleve|coupe|ajoute|prend|prennent|filme|tourne|ecrit|ecrivent)$/

function isDeedInFrench(marks: readonly Mark[], at: number): boolean {
  if (!FRENCH_DEEDS.test(marks[at]!.word)) return false
  let before = at - 1
  while (
    (isRole(marks[before], 'pronoun', 'while', 'definite', 'indefinite', 'possessive', 'with') ||
      ['colour', 'size', 'wearable'].includes(marks[before]?.sense?.as ?? '')) &&
    !/^(?:il|elle|ils|elles)$/.test(marks[before]!.word)
  )
    before--
  return senseAs(marks[before], 'noun') !== null || /^(?:il|elle|ils|elles)$/.test(marks[before]?.word ?? '')
}
