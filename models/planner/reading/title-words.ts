import { isRole, type Mark, senseAs } from './mark.ts'

/** Words after which a text stands, quoted or not. */
const WRITES =
  /^(?:with the words|captioned|written|written on it|titled|avec les mots|avec ecrit|ecrit|ecris|ecrire|intitule|with the text|with the title)$/
/** Words after which one stands when a title is spoken of. */
const SAYS = /^(?:that says|that reads|saying|qui dit|called|named|appele)$/

/**
 * "a title that says Best Friends Forever", "titre : Mon été": a text without quotation marks becomes one with
 * them. It goes to the next comma or full stop, or to the words that say where it stands.
 */
export function withTitleWords(marks: readonly Mark[], message: string): Mark[] {
  const start = marks.findIndex((mark, index) => opensText(marks, index) && mark.kind === 'phrase')
  if (start < 0 || marks.slice(start).some(({ kind }) => kind === 'quote')) return [...marks]
  const from = marks[start + 1]?.text === ':' ? start + 2 : start + 1
  let to = from
  while (to < marks.length && marks[to]!.kind !== 'stop' && !isPlaceOfTitle(marks[to]!)) to++
  const first = marks[from]
  if (!first || to === from) return [...marks]
  const last = marks[to - 1]!
  const text = message.slice(first.start, marks[to]?.text === '!' ? marks[to]!.end : last.end)
  const quote: Mark = {
    ...first,
    kind: 'quote',
    text,
    word: text,
    end: last.end,
    senses: [],
    sense: null,
    corrected: null,
  }
  return [...marks.slice(0, from), quote, ...marks.slice(to)]
}

const isPlaceOfTitle = (mark: Mark) =>
  mark.senses.some((sense) => sense.as === 'title-place') || senseAs(mark, 'ordinal') !== null || isRole(mark, 'then')

function opensText(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]!
  if (WRITES.test(mark.word)) return true
  const before = marks.slice(Math.max(0, index - 4), index)
  const ofTitle = before.some((one) => ['title', 'film'].includes(senseAs(one, 'head')?.head ?? ''))
  if (SAYS.test(mark.word)) return ofTitle
  if (senseAs(mark, 'head')?.head !== 'title') return false
  const next = marks[index + 1]
  // "titre : Mon été", "the title Summer Vibes".
  return next?.text === ':' || (next?.kind !== 'stop' && /^\p{Lu}/u.test(next?.text ?? '') && !isRole(next, 'at'))
}
