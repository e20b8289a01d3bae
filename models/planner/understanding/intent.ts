import type { Command, Sense, SmallTalk, Topic } from '../lexicon/sense.ts'
import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'

/** Marks that change nothing about what kind of message it is. */
function isPadding(mark: Mark): boolean {
  if (mark.kind === 'stop') return true
  return mark.sense?.as === 'function' || mark.sense?.as === 'degree' || isHead(mark)
}

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
const isEmptyVerb = (mark: Mark) =>
  ['set', 'add'].includes(senseAs(mark, 'operation')?.operation ?? '') || mark.word === 'no'

/** What a question is about, when the message is one of those we can answer. */
export function questionIn({ marks, message }: Reading): Topic | null {
  const asked = marks.flatMap((mark) => sensesOf(mark, 'ask'))[0]
  if (!asked) return null
  const rest = marks.filter(
    (mark) => sensesOf(mark, 'ask').length === 0 && !isPadding(mark) && mark.sense?.as !== 'talk',
  )
  return message.includes('?') || rest.length <= 1 ? asked.topic : null
}

const PRAISES =
  /^(?:cute|adorable|lovely looking|funny|brave|gorgeous|pretty|beautiful|elegant|majestic|cool looking|mignon|mignonne|mignons|mignonnes|adorables?|droles?|beau|belle|beaux|belles|elegant|majestueux|majestueuse)$/
const SAYS_NOTHING_NEW = ['function', 'talk', 'degree', 'noun', 'missing', 'head']

/** "trop mignons les chiens !!", "the dogs are so cute": what is there is praised, nothing is asked. */
function isPraise({ marks }: Reading): boolean {
  const praised = marks.filter(({ word, sense }) => sense?.as === 'missing' && PRAISES.test(word))
  const asks = nounPhrases(marks).some((phrase) => !phrase.definite)
  const plain = marks.every((mark) => mark.kind === 'stop' || SAYS_NOTHING_NEW.includes(mark.sense?.as ?? ''))
  return (
    praised.length > 0 &&
    plain &&
    !asks &&
    !marks.some((mark) => isRole(mark, 'instead', 'with') || WISHES.test(mark.word))
  )
}

const WISHES =
  /^(?:should be|devrait|devrait etre|faut|il faut|soit|que ce soit|want|wants|veux|voudrais|aimerais|need|please|stp|svp|make|more|plus)$/

/** "nice moves", "cool dog": what is praised stands right beside, with no article of a wish. */
const isPraised = (mark: Mark) =>
  !isRole(mark, 'indefinite', 'also', 'with', 'not', 'pronoun') &&
  (isPadding(mark) ||
    sensesOf(mark, 'talk').length > 0 ||
    ['noun', 'action', 'missing'].includes(mark.sense?.as ?? '') ||
    mark.kind === 'unknown')

/** What kind of small talk a message is, when it is nothing else. */
export function talkIn(reading: Reading): SmallTalk | null {
  const { marks } = reading
  if (isPraise(reading)) return 'praise'
  const talk = marks.flatMap((mark) => sensesOf(mark, 'talk'))[0]
  if (!talk) return null
  const short = marks.filter(({ kind }) => kind !== 'stop').length <= 4
  if (talk.talk === 'praise' && short && marks.every(isPraised)) return 'praise'
  return marks.every((mark) => isPadding(mark) || sensesOf(mark, 'talk').length > 0 || mark.sense?.as === 'missing')
    ? talk.talk
    : null
}
