import { rulesOf } from '../lexicon/rules.ts'
import type { Command, Sense, SmallTalk, Topic } from '../lexicon/sense.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Parse, type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('wishes')

/** Spans that change nothing about what kind of message it is. */
function isPadding(span: Span): boolean {
  if (span.kind === 'stop') return true
  return span.sense?.as === 'function' || span.sense?.as === 'degree' || isHead(span)
}

const isHead = (span: Span) => ['film', 'one', 'shot'].includes(senseAs(span, 'head')?.head ?? '')

function sensesOf<Kind extends Sense['as']>(span: Span, kind: Kind): Extract<Sense, { as: Kind }>[] {
  return span.senses.filter((sense): sense is Extract<Sense, { as: Kind }> => sense.as === kind)
}

/** The command a message is, when it says nothing else. */
export function commandIn({ spans }: Pick<Parse, 'spans'>): Command | null {
  const commands = spans.flatMap((span) => sensesOf(span, 'command'))
  const [first] = commands
  if (!first) return null
  const rest = spans.filter((span) => sensesOf(span, 'command').length === 0)
  const only = rest.every((span) => isPadding(span) || span.sense?.as === 'number' || isEmptyVerb(span))
  return only ? first.command : null
}

/** A command that a clause of its own says, beside words that change nothing. */
export function commandBesides({ spans }: Parse): Command | null {
  const clauses = spans.reduce<Span[][]>(
    (parts, span) => {
      if (span.kind === 'stop') parts.push([])
      else parts.at(-1)!.push(span)
      return parts
    },
    [[]],
  )
  const [command] = clauses.map((clause) => commandIn({ spans: clause })).filter((found) => found !== null)
  return command ?? null
}

/** "make another one", "give me": a verb with nothing to do it to. */
const isEmptyVerb = (span: Span) =>
  ['set', 'add'].includes(senseAs(span, 'operation')?.operation ?? '') || span.word === 'no'

/** What a question is about, when the message is one of those we can answer. */
export function questionIn({ spans, message }: Parse): Topic | null {
  const asked = spans.flatMap((span) => sensesOf(span, 'ask'))[0]
  if (!asked) return null
  const rest = spans.filter(
    (span) => sensesOf(span, 'ask').length === 0 && !isPadding(span) && span.sense?.as !== 'talk',
  )
  return message.includes('?') || rest.length <= 1 ? asked.topic : null
}

const SAYS_NOTHING_NEW = ['function', 'talk', 'degree', 'noun', 'missing', 'head']

/** "trop mignons les chiens !!", "the dogs are so cute": what is there is praised, nothing is asked. */
function isPraise({ spans }: Parse): boolean {
  const praised = spans.filter(({ word, sense }) => sense?.as === 'missing' && RULES.praises.test(word))
  const asks = nounPhrases(spans).some((phrase) => !phrase.definite)
  const plain = spans.every((span) => span.kind === 'stop' || SAYS_NOTHING_NEW.includes(span.sense?.as ?? ''))
  return (
    praised.length > 0 &&
    plain &&
    !asks &&
    !spans.some((span) => isRole(span, 'instead', 'with') || RULES.wishes.test(span.word))
  )
}

/** "nice moves", "cool dog": what is praised stands right beside, with no article of a wish. */
const isPraised = (span: Span) =>
  !isRole(span, 'indefinite', 'also', 'with', 'not', 'pronoun') &&
  (isPadding(span) ||
    sensesOf(span, 'talk').length > 0 ||
    ['noun', 'action', 'missing'].includes(span.sense?.as ?? '') ||
    span.kind === 'unknown')

/** What kind of small talk a message is, when it is nothing else. */
export function talkIn(parse: Parse): SmallTalk | null {
  const { spans } = parse
  if (isPraise(parse)) return 'praise'
  const talk = spans.flatMap((span) => sensesOf(span, 'talk'))[0]
  if (!talk) return null
  const short = spans.filter(({ kind }) => kind !== 'stop').length <= 4
  if (talk.talk === 'praise' && short && spans.every(isPraised)) return 'praise'
  return spans.every((span) => isPadding(span) || sensesOf(span, 'talk').length > 0 || span.sense?.as === 'missing')
    ? talk.talk
    : null
}
