import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { Segment } from './segments.ts'

/** The words for what goes and for what comes. */
export function sidesOf({ marks, operation }: Segment): { old: Mark[]; fresh: Mark[] } | null {
  const preferred = preferring(marks)
  if (preferred) return preferred
  const made = madeInto(marks, operation)
  if (made) return made
  const instead = insteadIn(marks)
  const become = becoming(marks) ?? (instead > 0 && instead < marks.length - 1 ? null : itIs(marks))
  if (become) return become
  // "mets plutôt un cheval": the word stands before what comes.
  const comesAfter = instead >= 0 && instead < marks.length - 1 && nounPhrases(marks.slice(0, instead)).length === 0
  if (comesAfter && marks[instead]!.word === 'plutot') return { fresh: marks.slice(instead + 1), old: [] }
  // "à la place du robot je veux un yéti".
  const [gone, comes] = instead === 0 && PARTS.test(marks[0]!.word) ? nounPhrases(marks.slice(1)) : []
  if (gone && comes?.indefinite) return { old: marks.slice(1, gone.to + 2), fresh: marks.slice(comes.from + 1) }
  const fresh = marks.slice(0, Math.max(0, instead)).filter((mark) => !isRole(mark, 'instead'))
  if (instead > 0) return { fresh, old: marks.slice(instead + 1) }
  const verb = marks.findIndex((mark) => mark.sense?.as === 'operation')
  const joint = marks.findIndex(
    (mark, index) => index > verb && (isRole(mark, 'by', 'with', 'to', 'for') || /^(?:contre|for)$/.test(mark.word)),
  )
  if (operation === 'replace' && joint > 0) return { old: marks.slice(0, joint), fresh: marks.slice(joint + 1) }
  const turns = operation === 'set' && joint > 0 && /^(?:into|en|to)$/.test(marks[joint]!.word)
  if (!turns || !bringsSomebody(marks.slice(joint + 1))) return null
  return { old: marks.slice(0, joint), fresh: marks.slice(joint + 1) }
}

/** "make the cat a rabbit": who is there, and right after what they shall be. */
function madeInto(marks: readonly Mark[], operation: Segment['operation']): { old: Mark[]; fresh: Mark[] } | null {
  const [gone, comes, ...more] = nounPhrases(marks)
  if (operation !== 'set' || !gone?.definite || !comes?.indefinite || more.length > 0 || comes.from !== gone.to + 1)
    return null
  return /^(?:make|turn)$/.test(marks.find((mark) => mark.sense?.as === 'operation')?.word ?? '')
    ? { old: marks.slice(0, gone.to + 1), fresh: marks.slice(comes.from) }
    : null
}

/** The word that parts what comes from what goes; "plutôt une ballerine à la place du robot" has two of them. */
function insteadIn(marks: readonly Mark[]): number {
  const parting = marks.findLastIndex((mark) => isRole(mark, 'instead') && PARTS.test(mark.word))
  return parting > 0 ? parting : marks.findIndex((mark) => isRole(mark, 'instead'))
}

const PARTS = /^(?:instead of|rather than|au lieu d|au lieu de|a la place d|a la place de|a la place du|plutot qu)$/

/** "the car should be a truck", "le chien devient un loup". */
function becoming(marks: readonly Mark[]): { old: Mark[]; fresh: Mark[] } | null {
  const asks = isRole(marks[0], 'be')
  const be = marks.findIndex(
    (mark, index) =>
      /^(?:should be|becomes?|is|devrait etre|devient|deviennent|soit|est)$/.test(mark.word) ||
      (/^(?:be|etre|become|devenir)$/.test(mark.word) && (asks || isRole(marks[index - 1], 'be'))),
  )
  const article = marks.slice(be + 1).find((mark) => !isRole(mark, 'filler'))
  if (be < 1 || !isRole(article, 'indefinite')) return null
  const old = marks.slice(0, be)
  const fresh = marks.slice(be + 1).filter((mark) => !isRole(mark, 'instead'))
  const [gone] = nounPhrases(old)
  const points = old.some((mark) => ['subject', 'one'].includes(senseAs(mark, 'head')?.head ?? ''))
  return (gone ? gone.definite : points) && nounPhrases(fresh).length > 0 ? { old, fresh } : null
}

/** "it's a man", "et si c'était un loup", "make it a cat": with nobody named, somebody of that kind gives way. */
function itIs(marks: readonly Mark[]): { old: Mark[]; fresh: Mark[] } | null {
  const [fresh] = nounPhrases(marks)
  if (!fresh?.indefinite || fresh.negated) return null
  const before = marks.slice(0, fresh.from)
  // "there should be a cat too" brings one in, and nobody goes.
  if (before.some(({ word }) => /^there\b/.test(word)) || marks.some((mark) => isRole(mark, 'also'))) return null
  const supposes = before.some(({ word }) => IT_IS.test(word)) || isMadeOf(before)
  if (!supposes || !before.every((mark) => mark.sense?.as === 'function' || mark.sense?.as === 'operation')) return null
  return { old: [], fresh: marks.slice(fresh.from) }
}

const IT_IS =
  /^(?:it s|it is|it was|c est|c etait|ce serait|ce soit|should be|devrait etre|what if it was|is|was|were)$/

/** "make it a …", "make him a …". */
const isMadeOf = (before: readonly Mark[]) =>
  before.at(-2)?.sense?.as === 'operation' &&
  /^(?:make|makes|turn)$/.test(before.at(-2)!.word) &&
  isRole(before.at(-1), 'pronoun')

/** "into a cat", "en chat": the words go on with a noun or a place; "en bleu" does not. */
function bringsSomebody(marks: readonly Mark[]): boolean {
  const first = marks.find(
    (mark) => mark.sense?.as !== 'function' && !['colour', 'size', 'material', 'number'].includes(mark.sense?.as ?? ''),
  )
  return first?.sense?.as === 'noun' || first?.sense?.as === 'place'
}

const PREFERS =
  /^(?:prefer|rather have|rather see|id rather|prefere|prefererais|prefererai|aime mieux|aimerais mieux|aimais mieux)$/
const IS_BETTER = /^(?:better|nicer|cooler|mieux|preferable|best)$/
const THAN =
  /^(?:than|que|qu|qu un|qu une|to|over|a|plutot que|plutot qu|rather than|instead of|au lieu de|au lieu d|a la place de|a la place du)$/

/** "a bus would be better than a car", "je préfère un bus à une voiture", "i'd rather have a cat". */
function preferring(marks: readonly Mark[]): { old: Mark[]; fresh: Mark[] } | null {
  const better = marks.findIndex(({ word }) => IS_BETTER.test(word))
  const phrases = nounPhrases(marks)
  if (better > 0) {
    const fresh = phrases.findLast(({ to }) => to < better)
    const old = phrases.find(({ from }) => from > better)
    if (!fresh || fresh.definite || fresh.negated) return null
    return { fresh: marks.slice(fresh.from, fresh.to + 1), old: old ? marks.slice(old.from, old.to + 1) : [] }
  }
  const prefers = marks.findIndex(
    ({ word }, index) =>
      PREFERS.test(word) || (word === 'rather' && /^(?:d|would|i)$/.test(marks[index - 1]?.word ?? '')),
  )
  const fresh = phrases.find(({ from }) => from > prefers)
  if (prefers < 0 || !fresh?.indefinite || fresh.negated) return null
  const rest = marks.slice(fresh.to + 1)
  const than = rest.findIndex(({ word }) => THAN.test(word))
  const old = than < 0 ? undefined : nounPhrases(rest.slice(than))[0]
  return old
    ? { fresh: marks.slice(fresh.from, fresh.to + 1), old: rest.slice(than + old.from, than + old.to + 1) }
    : { fresh: marks.slice(fresh.from), old: [] }
}
