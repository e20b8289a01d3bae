import { rulesOf } from '../lexicon/rules.ts'
import { type Span, senseAs } from '../reading/span.ts'
import { shotNamedIn } from './shot-breaks.ts'

const RULES = rulesOf('films')

/** Words of the whole film and the stretches without them; what names another shot is moved to that one. */
export interface FilmWords {
  film: Span[]
  stretches: Span[][]
}

/**
 * "2 shots, vertical, 8 seconds. A fox …", "…, 6 seconds": clauses at either end of a film of several shots that only
 * say how long it is and in which format hold for all of it. "… slow motion for the first shot" is told of that one.
 */
export function filmWords(stretches: readonly Span[][]): FilmWords {
  const clauses = stretches.map(clausesOf)
  const film: Span[] = []
  const first = clauses[0]!
  while (first.length > 1 && isTechnical(first[0]!)) film.push(...first.shift()!)
  const last = clauses.at(-1)!
  const hasOwnLengths = clauses.slice(0, -1).every((own) => own.flat().some((span) => senseAs(span, 'unit')))
  const closing: Span[][] = []
  while (last.length > 1 && isTechnical(last.at(-1)!) && !hasOwnLengths) closing.unshift(last.pop()!)
  if (last.length > 1 && isOfAll(last.at(-1)!)) closing.unshift(last.pop()!)
  closing.unshift(...closingSentence(last))
  film.push(...closing.flat())
  for (const [index, own] of clauses.entries())
    for (const clause of [...own]) {
      const named = shotNamedIn(clause)
      const target = named && (named.number < 0 ? clauses.length : named.number) - 1
      if (named === null || target === null || target === index || !clauses[target] || clause.some(isSeen)) continue
      own.splice(own.indexOf(clause), 1)
      clauses[target].push(clause)
    }
  return { film, stretches: clauses.map((own) => own.flat()) }
}

/** "… Two shots, morning mist.": a last sentence that counts the shots and says light or weather says it of all. */
function closingSentence(clauses: Span[][]): Span[][] {
  let from = clauses.length
  while (from > 1 && (isTechnical(clauses[from - 1]!) || isAtmosphere(clauses[from - 1]!))) from--
  const isSentence = /[.;:\n]/.test(clauses[from - 1]?.at(-1)?.text ?? '')
  const tells = clauses.slice(from).some((clause) => isTechnical(clause) || clause.some(isWeather))
  return isSentence && tells ? clauses.splice(from) : []
}

/** What a last sentence after labelled shots says of all of them: "Shot 3: it smiles. 6 seconds". */
export function closingWords(stretches: readonly (readonly Span[])[]): FilmWords {
  const last = clausesOf(stretches.at(-1)!)
  const before = last.at(-2)
  const isSentence = /[.;\n]/.test(before?.at(-1)?.text ?? '')
  const film = last.length > 1 && isSentence && isTechnical(last.at(-1)!) ? last.pop()! : []
  return { film, stretches: [...stretches.slice(0, -1).map((own) => [...own]), last.flat()] }
}

const isWeather = ({ sense }: Span) => ['weather', 'light', 'time'].includes(sense?.as ?? '')

const isAtmosphere = (clause: readonly Span[]) =>
  clause.every((span) => {
    if (span.kind === 'stop') return true
    const head = senseAs(span, 'head')?.head
    if (head) return ['light', 'weather', 'colours', 'film'].includes(head)
    return ['weather', 'light', 'time', 'look', 'mood', 'colour', 'degree', 'function'].includes(span.sense?.as ?? '')
  })

/** "golden light in both shots", "the same music throughout". */
const isOfAll = (clause: readonly Span[]) =>
  !clause.some(isSeen) &&
  clause.some(
    (span, at) =>
      RULES.throughout.test(span.word) ||
      (senseAs(span, 'head')?.head === 'shot' &&
        clause.slice(Math.max(0, at - 3), at).some(({ word }) => RULES.allOfThem.test(word))),
  )

const isSeen = (span: Span) => ['noun', 'action', 'place'].includes(span.sense?.as ?? '')

/** The clauses of a stretch, each with the span that ends it. */
function clausesOf(stretch: readonly Span[]): Span[][] {
  const clauses: Span[][] = [[]]
  for (const span of stretch) {
    clauses.at(-1)!.push(span)
    if (span.kind === 'stop' && /[,.;:!?\n]/.test(span.text)) clauses.push([])
  }
  return clauses.filter((clause) => clause.length > 0)
}

const OF_FILM = new Set(['number', 'unit', 'duration', 'format', 'function', 'degree', 'talk', 'ordinal', 'operation'])

/** Whether a clause says how long, in which shape or in how many shots a film is, and nothing else. */
function isTechnical(clause: readonly Span[]): boolean {
  const says = clause.filter((span) => span.kind !== 'stop')
  if (says.some((span) => span.kind === 'quote' || (span.kind === 'unknown' && !RULES.wordsOfLength.test(span.word))))
    return false
  const tells = says.some((span) => ['number', 'unit', 'duration', 'format'].includes(span.sense?.as ?? ''))
  return tells && says.every((span) => isOfFilm(span) || RULES.wordsOfLength.test(span.word))
}

function isOfFilm(span: Span): boolean {
  const head = senseAs(span, 'head')?.head
  return head ? ['film', 'shot', 'format', 'duration'].includes(head) : OF_FILM.has(span.sense?.as ?? '')
}
