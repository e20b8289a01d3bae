import { cutText } from '../../contract/cut-text.ts'
import { isRole, type Mark, marksAs, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import { nameForTitle } from './title-name.ts'
import type { Extraction, ShotWish } from './wish.ts'

type Titles = ShotWish['titles']

/** Quoted words are titles; a title that is asked for without words gets the name of what the film is about. */
export function titlesOf(extraction: Extraction): Titles {
  const { marks, ledger } = extraction
  const quotes = marks.filter((mark) => mark.kind === 'quote' && mark.word.length > 0)
  if (quotes.length === 0) return wordlessTitle(extraction)
  for (const { mark, sense } of marksAs(marks, 'head')) if (sense.head === 'title') ledger.use('titles', mark)
  const place = marksAs(marks, 'title-place')[0]
  return quotes.slice(0, 4).flatMap((quote) => {
    const time = timeBeside(marks, quote)
    ledger.use('titles', quote, place?.mark, time?.mark)
    const title = { text: cutText(quote.word, 120), place: place?.sense.place, when: time?.when }
    return isAtBothEnds(marks, quote)
      ? [
          { ...title, when: 'start' as const },
          { ...title, when: 'end' as const },
        ]
      : [title]
  })
}

/** What asks for letters on the picture without saying which. */
const ASKS_FOR_TITLE =
  /^(?:(?:end|title|opening|closing)? ?(?:title|titles|card)|caption|credits|tagline|slogan|logo|(?:carton|titre)(?: de (?:titre|fin)| d ouverture)?|titres|generique|accroche|intertitre)$/

/** "title at the end", "avec un carton de fin". */
function wordlessTitle({ marks, ledger, notes, reading }: Extraction): Titles {
  const asked = marks.find((mark) => ASKS_FOR_TITLE.test(mark.word) && !mark.negated)
  const text = asked ? nameForTitle(reading) : null
  if (!asked || !text) return []
  const time = timeBeside(marks, asked)
  const place = marksAs(marks, 'title-place')[0]
  ledger.use('titles', asked, place?.mark, time?.mark)
  notes.push(say(reading.language).proposedTitle(text))
  return [{ text, place: place?.sense.place, when: time?.when }]
}

const END = /\b(?:end|ends|ending|final|closing|last|outro|final|finale|fin|finir|conclusion|derniere?)\b/
const START = /\b(?:beginning|start|starts|opening|intro|first|debut|ouverture|commencer|premiere?)\b/

/** "at the end", "au début": when a title stands, if its clause says so. */
function timeBeside(marks: readonly Mark[], title: Mark): { mark: Mark; when: 'start' | 'end' } | null {
  const at = marks.indexOf(title)
  for (const mark of clauseOf(marks, title)) {
    // "the first shot" is a place in the film; a bare number is not.
    if (senseAs(mark, 'number')) continue
    if (END.test(mark.word)) return { mark, when: 'end' }
    if (START.test(mark.word)) return { mark, when: 'start' }
  }
  const then = thenBefore(marks, at)
  if (then) return { mark: then, when: 'end' }
  // "end card", "carton de fin".
  if (END.test(title.word)) return { mark: title, when: 'end' }
  return START.test(title.word) ? { mark: title, when: 'start' } : null
}

/** "at the beginning and at the end". */
function isAtBothEnds(marks: readonly Mark[], title: Mark): boolean {
  const clause = clauseOf(marks, title).filter((mark) => !senseAs(mark, 'number'))
  return clause.some(({ word }) => END.test(word)) && clause.some(({ word }) => START.test(word))
}

/** The marks of a clause beside its title. */
function clauseOf(marks: readonly Mark[], title: Mark): Mark[] {
  const at = marks.indexOf(title)
  const stops = (mark: Mark) => mark.kind === 'stop' && mark.text !== ':'
  const from = marks.slice(0, at).findLastIndex(stops) + 1
  const end = marks.findIndex((mark, index) => index > at && stops(mark))
  return marks.slice(from, end < 0 ? undefined : end).filter((mark) => mark !== title && mark.kind !== 'quote')
}

/** "…, then the title “Home”": with nothing seen between, it comes after all that is told of before. */
function thenBefore(marks: readonly Mark[], title: number): Mark | null {
  const at = marks.slice(0, title).findLastIndex((mark) => isRole(mark, 'then'))
  const opens = marks.slice(0, Math.max(0, at)).every(({ kind }) => kind === 'stop')
  if (at < 0 || opens) return null
  const seen = marks.slice(at, title).some(({ sense }) => ['noun', 'place', 'action'].includes(sense?.as ?? ''))
  return seen ? null : marks[at]!
}

export function transitionOf({ marks, ledger }: Extraction): ShotWish['transition'] {
  const said = marksAs(marks, 'transition').find(({ mark }) => !mark.negated)
  if (!said) return {}
  ledger.use('transition.kind', said.mark)
  for (const { mark, sense } of marksAs(marks, 'head'))
    if (sense.head === 'transition') ledger.use('transition.kind', mark)
  return { kind: said.sense.transition }
}
