import type { ShotPlan } from '../../contract/shot-plan.ts'
import { isNextShot } from '../edits/added-shot.ts'
import { castOf, subjectsMeant } from '../edits/find-subject.ts'
import { segmentsOf } from '../edits/segments.ts'
import type { Command, Sense, SmallTalk, Topic } from '../lexicon/sense.ts'
import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'

/** Marks that change nothing about what kind of message it is. */
function isPadding(mark: Mark): boolean {
  if (mark.kind === 'stop') return true
  return mark.sense?.as === 'function' || mark.sense?.as === 'degree' || isHead(mark)
}

/** Praise, thanks and the like, with the small words around them. */
const isTalk = (mark: Mark) =>
  sensesOf(mark, 'talk').length > 0 || mark.sense?.as === 'function' || mark.kind === 'stop'

const isHead = (mark: Mark) => ['film', 'one', 'shot'].includes(senseAs(mark, 'head')?.head ?? '')

function sensesOf<Kind extends Sense['as']>(mark: Mark, kind: Kind): Extract<Sense, { as: Kind }>[] {
  return mark.senses.filter((sense): sense is Extract<Sense, { as: Kind }> => sense.as === kind)
}

/** The command a message is, when it says nothing else. */
export function commandIn({ marks }: Pick<Reading, 'marks'>): Command | null {
  const commands = marks.flatMap((mark) => sensesOf(mark, 'command'))
  const [first] = commands
  if (!first) return null
  const rest = marks.filter((mark) => sensesOf(mark, 'command').length === 0)
  const only = rest.every((mark) => isPadding(mark) || mark.sense?.as === 'number' || isEmptyVerb(mark))
  return only ? first.command : null
}

/** A command that a clause of its own says, beside words that change nothing. */
export function commandBesides({ marks }: Reading): Command | null {
  const clauses = marks.reduce<Mark[][]>(
    (parts, mark) => {
      if (mark.kind === 'stop') parts.push([])
      else parts.at(-1)!.push(mark)
      return parts
    },
    [[]],
  )
  const [command] = clauses.map((clause) => commandIn({ marks: clause })).filter((found) => found !== null)
  return command ?? null
}

/** "make another one", "give me": a verb with nothing to do it to. */
const isEmptyVerb = (mark: Mark) => ['set', 'add'].includes(senseAs(mark, 'operation')?.operation ?? '')

/** What a question is about, when the message is one of those we can answer. */
export function questionIn({ marks, message }: Reading): Topic | null {
  const asked = marks.flatMap((mark) => sensesOf(mark, 'ask'))[0]
  if (!asked) return null
  const rest = marks.filter(
    (mark) => sensesOf(mark, 'ask').length === 0 && !isPadding(mark) && mark.sense?.as !== 'talk',
  )
  return message.includes('?') || rest.length <= 1 ? asked.topic : null
}

/** What kind of small talk a message is, when it is nothing else. */
export function talkIn({ marks }: Reading): SmallTalk | null {
  const talk = marks.flatMap((mark) => sensesOf(mark, 'talk'))[0]
  if (!talk) return null
  return marks.every((mark) => isPadding(mark) || sensesOf(mark, 'talk').length > 0 || mark.sense?.as === 'missing')
    ? talk.talk
    : null
}

const NEW_FILM =
  /\b(?:new|another|different|other) (?:video|film|clip|movie|animation)|(?:nouvelle?|autre) (?:video|vidéo|film|clip|histoire)|(?:video|film|clip|movie|vidéo|animation) (?:of|about|with|where|showing|d['’]|de |du |sur |avec |où )/i

/**
 * Whether a message tells of a new film although there is one: it says so, or it brings in somebody of its own
 * with a deed or a place and speaks of nothing that is there.
 */
export function looksNew({ marks, message }: Reading, plan: ShotPlan): boolean {
  if (NEW_FILM.test(message) && !/^\s*(?:add|ajoute|rajoute)/i.test(message)) return true
  // "perfect, now add …": praise before a remark does not make it a new film.
  const [first] = segmentsOf(marks).filter((segment) => !segment.marks.every(isTalk))
  if (!first || first.operation || startsAsRemark(marks)) return false
  const phrases = nounPhrases(marks).filter(({ negated }) => !negated)
  // "dog on the right, fox on the left" is about those who are there.
  const isThere = (phrase: NounPhrase) => subjectsMeant(plan.shots, phrase).length > 0
  const own = phrases.filter(
    (phrase) => phrase.indefinite || phrase.count !== null || !(phrase.definite || isThere(phrase)),
  )
  if (own.length === 0 || marks.some((mark) => mark.sense?.as === 'compare' || isRole(mark, 'instead', 'also')))
    return false
  if (marks.some((mark, index) => isNextShot(marks, index, mark, plan.shots.length))) return false
  // "the second animal should be a cat" points at one who is there.
  if (marks.some((mark, index) => pointsAtOne(marks, index, mark))) return false
  // "three foxes", said of a film with a fox, asks for more of them.
  const bare = marks.every((mark) => !['action', 'place'].includes(mark.sense?.as ?? ''))
  const counted = own.every((phrase) => phrase.count !== null && isThere(phrase))
  if (bare && counted) return false
  // "a man, not a woman", said of a film with a woman.
  if (nounPhrases(marks).some((phrase) => phrase.negated && isThere(phrase))) return false
  const there = phrases.some((phrase) => phrase.definite && isThere(phrase))
  return !there && (castOf(plan.shots).length === 0 || own.length > 0)
}

/** "what if it were a wolf", "c'est plutôt un homme": supposes something of what is there. */
const SUPPOSES = /^(?:what if|how about|what about|et si|c est|c etait|ce serait|it s|actually|en fait)$/

function pointsAtOne(marks: readonly Mark[], index: number, mark: Mark): boolean {
  if (!['subject', 'one'].includes(senseAs(mark, 'head')?.head ?? '')) return false
  return marks
    .slice(Math.max(0, index - 2), index)
    .some((before) => isRole(before, 'definite') || senseAs(before, 'ordinal'))
}

/** "with a hat", "and a dog", "it jumps": a remark leans on what is there. */
function startsAsRemark(marks: readonly Mark[]): boolean {
  const spoken = marks.filter((mark) => mark.kind !== 'stop' && mark.sense?.as !== 'talk')
  if (SUPPOSES.test(spoken[0]?.word ?? '')) return true
  const first = spoken.find((mark) => !isRole(mark, 'filler'))
  return (
    isRole(first, 'with', 'and', 'then', 'pronoun', 'instead', 'also', 'not') || senseAs(first, 'operation') !== null
  )
}
