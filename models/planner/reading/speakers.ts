import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isRole, type Mark, senseAs } from './mark.ts'

const PEOPLE = ['adult', 'youngster', 'human']
const isAlive = (mark: Mark) => kindOf(senseAs(mark, 'noun')?.concept ?? '') !== undefined
export const isPerson = (mark: Mark) => PEOPLE.includes(kindOf(senseAs(mark, 'noun')?.concept ?? '') ?? '')

/** Whether somebody named only says who speaks, who wishes or who is remembered, while others are to be seen. */
export function isTeller(marks: readonly Mark[], index: number): boolean {
  if (!senseAs(marks[index], 'noun')) return false
  const others = marks.some((mark, at) => at !== index && (senseAs(mark, 'noun') ?? senseAs(mark, 'place')) !== null)
  if (!others) return false
  return isSpeaker(marks, index) || isWisher(marks, index) || isGone(marks, index) || isLiked(marks, index)
}

/** The mark before somebody's own words: "my old", "une petite". */
function before(marks: readonly Mark[], index: number): number {
  let at = index - 1
  while (
    at >= 0 &&
    (isRole(marks[at], 'indefinite', 'definite', 'possessive') ||
      ['size', 'missing', 'ordinal', 'degree'].includes(marks[at]!.sense?.as ?? ''))
  )
    at--
  return at
}

/** "je suis mamie Odette, …", "I'm a teacher and …", "bisous de papi": who writes is behind the camera. */
function isSpeaker(marks: readonly Mark[], index: number): boolean {
  if (isPerson(marks[index]!) && index < 3 && /^(?:here|ici)$/.test(marks[index + 1]?.word ?? '')) return true
  const at = before(marks, index)
  const cue = marks[at]?.word ?? ''
  const sign = isRole(marks[at], 'of') || marks[at]?.text === ',' ? marks[at - 1] : marks[at]
  if (isPerson(marks[index]!) && SIGNS.test(sign?.word ?? '')) return true
  const introduces =
    /^im$/.test(cue) || (/^(?:suis|m|am)$/.test(cue) && /^(?:je|j|i|moi)$/.test(marks[at - 1]?.word ?? ''))
  const calls = /^(?:c est|ici|moi c est|it s|this is)$/.test(cue) && at < 4 && at === index - 1
  if (!isPerson(marks[index]!) || !(introduces || calls)) return false
  const rest = marks.slice(index + 1)
  const end = rest.findIndex((mark) => mark.kind === 'stop' || isRole(mark, 'and') || /^(?:je|j|i)$/.test(mark.word))
  return end >= 0 && !rest.slice(0, end).some((mark) => mark.sense?.as === 'action')
}

const SIGNS = /^(?:bisous?|bises|bise|signe|signee|love|xoxo|hugs|kisses|yours|cordialement|regards)$/

/** "my wife says …", "mon petit-fils a 6 ans": who wishes, or turns a year older, is not in the picture. */
function isWisher(marks: readonly Mark[], index: number): boolean {
  if (
    !isPerson(marks[index]!) ||
    !marks.slice(Math.max(0, index - 3), index).some((mark) => isRole(mark, 'possessive'))
  )
    return false
  const rest = marks.slice(index + 1).filter((mark) => !(mark.kind === 'unknown' && /^\p{Lu}/u.test(mark.text)))
  const verb = rest.find((mark) => mark.sense?.as !== 'function')
  const first = rest.slice(0, 3).find((mark) => WISHES.test(mark.word))
  if (first && rest.slice(0, rest.indexOf(first)).every((mark) => mark.sense?.as === 'function')) return true
  const after = rest[rest.indexOf(verb!) + 1]
  const isAge = !after || after.kind === 'stop' || /^(?:ans|an|years?|yrs?|yo|mois|months?)$/.test(after.word)
  return (
    verb !== undefined &&
    /^(?:a|aura|is|has|was|vient)$/.test(rest[0]?.word ?? '') &&
    senseAs(verb, 'number') !== null &&
    isAge
  )
}

const WISHES =
  /^(?:says?|said|thinks?|told|asked|begged|dreams?|dreamed|wanted|wishes|obsessed|crazy|mad|turns|turned|turning|love|retires|reve|revait|dit|pense|voulait|aimerait|adorer|adorerait|adorait|aimait|loved|fan|folle|fou|raffole|fete|demande|collectionne|collects|married|marie|misses|missed)$/

/** "she loves horses. A white horse runs": what somebody likes, when one of them is told of after. */
function isLiked(marks: readonly Mark[], index: number): boolean {
  const concept = senseAs(marks[index], 'noun')?.concept
  const at = before(marks, index)
  if (!concept || !LIKES.test(marks[at]?.word ?? '')) return false
  return marks.slice(index + 1).some((mark) => senseAs(mark, 'noun')?.concept === concept)
}

const LIKES = /^(?:loves?|loved|likes?|adores?|adored|adore|adorent|adorait|aime|aiment|aimait|kiffe|raffole)$/

/** "my old boy passed away and I'd love to see a dog run": somebody remembered. */
function isGone(marks: readonly Mark[], index: number): boolean {
  if (!isAlive(marks[index]!)) return false
  const late = marks
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:late|deceased|feu|regrettee?)$/.test(word))
  const someoneElse = isPerson(marks[index]!) || marks.some((mark, at) => at !== index && isAlive(mark))
  const next = marks
    .slice(index + 1, index + 5)
    .find((mark) => !isRole(mark, 'be', 'filler', 'while') && mark.kind !== 'unknown')
  return someoneElse && (late || GONE.test(next?.word ?? ''))
}

const GONE =
  /^(?:passed away|passed on|has died|died|no longer with us|gone|dead|est mort|est morte|decede|decedee|est decede|est decedee|mort|morte|nous a quittes|est parti au ciel|est partie au ciel)$/
