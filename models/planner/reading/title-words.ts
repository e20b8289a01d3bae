import { isRole, type Mark, senseAs } from './mark.ts'

/** Words after which a text stands, quoted or not. */
const WRITES =
  /^(?:with the words|captioned|written|written on it|titled|avec les mots|avec ecrit|ecrit|ecris|ecrire|intitule|with the text|with the title)$/
/** Words after which one stands when a title is spoken of. */
const SAYS = /^(?:that says|that reads|saying|qui dit|called|named|appele)$/

/** "put Mr Whiskers as a title", "mets Grand Froid en titre": the words before say what it reads. */
function givenTitle(marks: readonly Mark[], message: string): Mark[] | null {
  const title = marks.findIndex((mark) => senseAs(mark, 'head')?.head === 'title')
  const joint = marks.findLastIndex((mark, index) => index < title && /^(?:as|comme|en)$/.test(mark.word))
  const verb = marks.findIndex((mark) =>
    /^(?:put|add|use|set|mets|met|mettre|ajoute|ajouter|rajoute|rajouter|utilise)$/.test(mark.word),
  )
  const name = marks.findIndex((mark, index) => index > verb && index < joint && /^\p{Lu}/u.test(mark.text))
  const small = marks.slice(joint + 1, title).every((mark) => isRole(mark, 'definite', 'indefinite', 'possessive'))
  const [first, last] = [marks[name], marks[joint - 1]]
  if (verb < 0 || joint <= verb + 1 || !small || !first || !last) return null
  if (marks.some(({ kind }) => kind === 'quote')) return null
  return [
    ...marks.slice(0, verb + 1),
    quoteOf(first, last, message.slice(first.start, last.end)),
    ...marks.slice(joint),
  ]
}

/** "write" itself is no part of the picture. */
const unread = (mark: Mark): Mark => ({ ...mark, kind: 'phrase', sense: { as: 'function', role: 'filler' } })

const quoteOf = (first: Mark, last: Mark, text: string): Mark => ({
  ...first,
  kind: 'quote',
  text,
  word: text,
  end: last.end,
  senses: [],
  sense: null,
  corrected: null,
})

const WRITE = /^(?:write|writes|spell)$/

const isName = (mark: Mark | undefined) => /^\p{Lu}/u.test(mark?.text ?? '') || mark?.kind === 'quote'

/** "write The End at the top" is an order; "a girl writes a letter" is a deed. */
function opensOrder(marks: readonly Mark[], index: number): boolean {
  const next = marks[index + 1]
  const before = marks.slice(0, index)
  const names = isName(next) || next?.text === ':'
  return (
    names && before.every((mark) => mark.sense?.as === 'function' || mark.sense?.as === 'talk' || mark.kind === 'stop')
  )
}

/**
 * "a title that says Best Friends Forever", "titre : Mon été": a text without quotation marks becomes one with
 * them. It goes to the next comma or full stop, or to the words that say where it stands.
 */
export function withTitleWords(marks: readonly Mark[], message: string): Mark[] {
  const given = givenTitle(marks, message)
  if (given) return given
  const start = marks.findIndex(
    (mark, index) =>
      opensText(marks, index) &&
      (mark.kind === 'phrase' || WRITE.test(mark.word) || /^(?:say|says|dise)$/.test(mark.word)),
  )
  if (start < 0 || marks.slice(start).some(({ kind }) => kind === 'quote')) return [...marks]
  const colon = colonAfter(marks, start)
  let from =
    colon > 0
      ? colon + 1
      : JOINS_TEXT.test(marks[start + 1]?.word ?? '') || isLastTitle(marks[start + 1])
        ? start + 2
        : start + 1
  // "the title: it's Hello World".
  while (/^(?:it s|c est|should be|be)$/.test(marks[from]?.word ?? '')) from++
  let to = from
  while (to < marks.length && marks[to]!.kind !== 'stop' && !isPlaceOfTitle(marks[to]!) && !isShotOf(marks, to)) to++
  // "make it say Goodbye instead": the last small word is no part of it.
  if (to > from + 1 && isRole(marks[to - 1], 'instead', 'also')) to--
  const first = marks[from]
  if (!first || to === from) return [...marks]
  const last = marks[to - 1]!
  const text = message.slice(first.start, marks[to]?.text === '!' ? marks[to]!.end : last.end)
  const before = marks.slice(0, from).map((mark) => (WRITE.test(mark.word) ? unread(mark) : mark))
  return [...before, quoteOf(first, last, text), ...marks.slice(to)]
}

/** "… in shot 2", "dans le plan 3": where the text stands is no part of it. */
function isShotOf(marks: readonly Mark[], at: number): boolean {
  if (!isRole(marks[at], 'at')) return false
  const [next, after, last] = marks.slice(at + 1, at + 4)
  const [shot, number] = isRole(next, 'definite') ? [after, last] : [next, after]
  const isShot = shot?.senses.some((sense) => sense.as === 'head' && sense.head === 'shot')
  return isShot === true && number?.senses.some((sense) => sense.as === 'number') === true
}

const isLastTitle = (mark: Mark | undefined) => /^(?:final|finale)$/.test(mark?.word ?? '')

const isPlaceOfTitle = (mark: Mark) =>
  mark.senses.some((sense) => sense.as === 'title-place') ||
  (senseAs(mark, 'ordinal') !== null && !/^\p{Lu}/u.test(mark.text)) ||
  isRole(mark, 'then')

function opensText(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]!
  if (WRITES.test(mark.word)) return true
  if (WRITE.test(mark.word)) return opensOrder(marks, index)
  const it =
    isRole(marks[index - 1], 'pronoun', 'filler', 'definite') || senseAs(marks[index - 1], 'head')?.head === 'title'
  if (/^(?:say|says|read|dise|dit|lise)$/.test(mark.word) && it && index > 1 && isName(marks[index + 1])) return true
  const before = marks.slice(Math.max(0, index - 4), index)
  const ofTitle = before.some((one) => ['title', 'film'].includes(senseAs(one, 'head')?.head ?? ''))
  if (SAYS.test(mark.word)) return ofTitle
  if (senseAs(mark, 'head')?.head !== 'title') return false
  // "titre final La Ferme du Chêne"
  const next = marks[isLastTitle(marks[index + 1]) ? index + 2 : index + 1]
  // "titre : Mon été", "un sous-titre en bas : il était seul", "the title Summer Vibes".
  return (
    colonAfter(marks, index) > 0 ||
    isGivenText(marks, index) ||
    (next?.kind !== 'stop' && /^\p{Lu}/u.test(next?.text ?? '') && !isRole(next, 'at'))
  )
}

/** Where the colon stands that a text follows: right after the title, or after where and when it is shown. */
function colonAfter(marks: readonly Mark[], title: number): number {
  for (let at = title + 1; at < Math.min(marks.length - 1, title + 6); at++) {
    const mark = marks[at]!
    if (mark.text === ':') return at
    if (!isPlaceOfTitle(mark) && mark.sense?.as !== 'function') return -1
  }
  return -1
}

const JOINS_TEXT = /^(?:to|en|par|by|into|as)$/

/** "change the title to winter tales": what it becomes, unless that is a place on the picture. */
function isGivenText(marks: readonly Mark[], title: number): boolean {
  const joint = marks[title + 1]
  const text = marks[title + 2]
  const changes = marks
    .slice(0, title)
    .some(({ word }) => /^(?:change|change the|change le|rename|replace|remplace|renomme)$/.test(word))
  return (
    changes && JOINS_TEXT.test(joint?.word ?? '') && text !== undefined && !marks.slice(title + 1).some(isPlaceOfTitle)
  )
}
