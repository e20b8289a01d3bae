import { cutText } from '../../contract/cut-text.ts'
import type { Note } from '../../contract/draft.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Provenance } from '../reading/provenance.ts'
import { isRole, type Parse, type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'

const RULES = rulesOf('unused', 'en')
const FRENCH = rulesOf('unused', 'fr')

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
export function unusedNotes(parse: Parse, spans: readonly Span[], provenance: Provenance): Note[] {
  const words = phrasesIn(parse.language)
  const notes: Note[] = []
  const strays: string[] = []
  let last: Span | null = null
  for (const span of spans) {
    if (span.corrected && (provenance.used(span) || isSilent(span)))
      notes.push(words.corrected(span.text, span.corrected))
    if (span.kind === 'stop' || provenance.used(span) || isLabel(spans, span)) continue
    if (isSilent(span) && !isAction(spans, span)) continue
    if (span.sense?.as === 'missing' && span.sense.what === 'sound') {
      if (!span.negated) notes.push(words.noSound(span.text))
      continue
    }
    if (last && last.index === span.index - 1) strays.push(`${strays.pop()} ${span.text}`)
    else strays.push(span.text)
    last = span
  }
  const unique = [...new Set(strays)]
  if (unique.length > SEPARATE) return [...notes, words.notUnderstood(cutText(unique.join(', '), 400))]
  return [...notes, ...unique.map((stray) => words.notUnderstood(cutText(stray, 200)))]
}

/** The number of a list item, of a shot, or of all of them: "1.", "2)", "shot 3:", "3 shots". */
function isLabel(spans: readonly Span[], span: Span): boolean {
  const at = spans.indexOf(span)
  if (span.sense?.as !== 'number') return false
  return (
    [spans[at - 1], spans[at + 1]].some((beside) => senseAs(beside, 'head')?.head === 'shot') ||
    /^[.):\-–]$/.test(spans[at + 1]?.text ?? '')
  )
}

function isSilent(span: Span): boolean {
  if (span.kind === 'quote') return false
  if (span.sense) return STEERING.has(span.sense.as)
  return span.kind === 'unknown' && /^\p{L}$/u.test(span.text)
}

/** "a person is writing", "il donne un colis": a verb right after who does it is an action, whatever else the word steers. */
function isAction(spans: readonly Span[], span: Span): boolean {
  if (!span.sense || ['relation', 'degree', 'ordinal'].includes(span.sense.as)) return false
  const at = spans.indexOf(span)
  const before = spans[at - 1]
  if (span.language === 'fr') return isActionInFrench(spans, at)
  const afterBe = RULES.isBe.test(before?.word ?? '') && senseAs(spans[at - 2], 'noun') !== null
  if (afterBe) return RULES.ingForm.test(span.word) && span.sense.as !== 'wearing'
  return (senseAs(before, 'noun') !== null || RULES.thirdPerson.test(before?.word ?? '')) && RULES.deeds.test(span.word)
}

function isActionInFrench(spans: readonly Span[], at: number): boolean {
  if (!FRENCH.deeds.test(spans[at]!.word)) return false
  let before = at - 1
  while (
    (isRole(spans[before], 'pronoun', 'while', 'definite', 'indefinite', 'possessive', 'with') ||
      ['colour', 'size', 'wearable'].includes(spans[before]?.sense?.as ?? '')) &&
    !FRENCH.thirdPerson.test(spans[before]!.word)
  )
    before--
  return senseAs(spans[before], 'noun') !== null || FRENCH.thirdPerson.test(spans[before]?.word ?? '')
}
