import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('replacing')

/** The words for what goes and for what comes. */
export function sidesOf({ spans, operation }: Segment): { old: Span[]; fresh: Span[] } | null {
  const preferred = splitPreferring(spans)
  if (preferred) return preferred
  const made = madeInto(spans, operation)
  if (made) return made
  const instead = insteadIn(spans)
  const become = splitBecoming(spans) ?? (instead > 0 && instead < spans.length - 1 ? null : itIs(spans))
  if (become) return become
  // "mets plutôt un cheval": the word stands before what comes.
  const comesAfter = instead >= 0 && instead < spans.length - 1 && nounPhrases(spans.slice(0, instead)).length === 0
  if (comesAfter && spans[instead]!.word === 'plutot') return { fresh: spans.slice(instead + 1), old: [] }
  // "à la place du robot je veux un yéti".
  const [gone, comes] = instead === 0 && RULES.inPlaceOf.test(spans[0]!.word) ? nounPhrases(spans.slice(1)) : []
  if (gone && comes?.indefinite) return { old: spans.slice(1, gone.to + 2), fresh: spans.slice(comes.from + 1) }
  const fresh = spans.slice(0, Math.max(0, instead)).filter((span) => !isRole(span, 'instead'))
  if (instead > 0) return { fresh, old: spans.slice(instead + 1) }
  const verb = spans.findIndex((span) => span.sense?.as === 'operation')
  const joint = spans.findIndex(
    (span, index) => index > verb && (isRole(span, 'by', 'with', 'to', 'for') || RULES.tradedFor.test(span.word)),
  )
  if (operation === 'replace' && joint > 0) return { old: spans.slice(0, joint), fresh: spans.slice(joint + 1) }
  const turns = operation === 'set' && joint > 0 && RULES.turnsInto.test(spans[joint]!.word)
  if (!turns || !bringsSomebody(spans.slice(joint + 1))) return null
  return { old: spans.slice(0, joint), fresh: spans.slice(joint + 1) }
}

/** "make the cat a rabbit": who is there, and right after what they shall be. */
function madeInto(spans: readonly Span[], operation: Segment['operation']): { old: Span[]; fresh: Span[] } | null {
  const [gone, comes, ...more] = nounPhrases(spans)
  if (operation !== 'set' || !gone?.definite || !comes?.indefinite || more.length > 0 || comes.from !== gone.to + 1)
    return null
  return RULES.makesInto.test(spans.find((span) => span.sense?.as === 'operation')?.word ?? '')
    ? { old: spans.slice(0, gone.to + 1), fresh: spans.slice(comes.from) }
    : null
}

/** The word that parts what comes from what goes; "plutôt une ballerine à la place du robot" has two of them. */
function insteadIn(spans: readonly Span[]): number {
  const parting = spans.findLastIndex((span) => isRole(span, 'instead') && RULES.inPlaceOf.test(span.word))
  return parting > 0 ? parting : spans.findIndex((span) => isRole(span, 'instead'))
}

/** "the car should be a truck", "le chien devient un loup". */
function splitBecoming(spans: readonly Span[]): { old: Span[]; fresh: Span[] } | null {
  const asks = isRole(spans[0], 'be')
  const be = spans.findIndex(
    (span, index) =>
      RULES.becomes.test(span.word) || (RULES.toBe.test(span.word) && (asks || isRole(spans[index - 1], 'be'))),
  )
  const article = spans.slice(be + 1).find((span) => !isRole(span, 'filler'))
  if (be < 1 || !isRole(article, 'indefinite')) return null
  const old = spans.slice(0, be)
  const fresh = spans.slice(be + 1).filter((span) => !isRole(span, 'instead'))
  const [gone] = nounPhrases(old)
  const points = old.some((span) => ['subject', 'one'].includes(senseAs(span, 'head')?.head ?? ''))
  return (gone ? gone.definite : points) && nounPhrases(fresh).length > 0 ? { old, fresh } : null
}

/** "it's a man", "et si c'était un loup", "make it a cat": with nobody named, somebody of that kind gives way. */
function itIs(spans: readonly Span[]): { old: Span[]; fresh: Span[] } | null {
  const [fresh] = nounPhrases(spans)
  if (!fresh?.indefinite || fresh.negated) return null
  const before = spans.slice(0, fresh.from)
  // "there should be a cat too" brings one in, and nobody goes.
  if (before.some(({ word }) => RULES.thereIs.test(word)) || spans.some((span) => isRole(span, 'also'))) return null
  const supposes = before.some(({ word }) => RULES.itIs.test(word)) || isMadeOf(before)
  if (!supposes || !before.every((span) => span.sense?.as === 'function' || span.sense?.as === 'operation')) return null
  return { old: [], fresh: spans.slice(fresh.from) }
}

/** "make it a …", "make him a …". */
const isMadeOf = (before: readonly Span[]) =>
  before.at(-2)?.sense?.as === 'operation' &&
  RULES.makesOrTurns.test(before.at(-2)!.word) &&
  isRole(before.at(-1), 'pronoun')

/** "into a cat", "en chat": the words go on with a noun or a place; "en bleu" does not. */
function bringsSomebody(spans: readonly Span[]): boolean {
  const first = spans.find(
    (span) => span.sense?.as !== 'function' && !['colour', 'size', 'material', 'number'].includes(span.sense?.as ?? ''),
  )
  return first?.sense?.as === 'noun' || first?.sense?.as === 'place'
}

/** "a bus would be better than a car", "je préfère un bus à une voiture", "i'd rather have a cat". */
function splitPreferring(spans: readonly Span[]): { old: Span[]; fresh: Span[] } | null {
  const better = spans.findIndex(({ word }) => RULES.better.test(word))
  const phrases = nounPhrases(spans)
  if (better > 0) {
    const fresh = phrases.findLast(({ to }) => to < better)
    const old = phrases.find(({ from }) => from > better)
    if (!fresh || fresh.definite || fresh.negated) return null
    return { fresh: spans.slice(fresh.from, fresh.to + 1), old: old ? spans.slice(old.from, old.to + 1) : [] }
  }
  const prefers = spans.findIndex(
    ({ word }, index) =>
      RULES.prefers.test(word) || (word === 'rather' && RULES.iWould.test(spans[index - 1]?.word ?? '')),
  )
  const fresh = phrases.find(({ from }) => from > prefers)
  if (prefers < 0 || !fresh?.indefinite || fresh.negated) return null
  const rest = spans.slice(fresh.to + 1)
  const than = rest.findIndex(({ word }) => RULES.thanThat.test(word))
  const old = than < 0 ? undefined : nounPhrases(rest.slice(than))[0]
  return old
    ? { fresh: spans.slice(fresh.from, fresh.to + 1), old: rest.slice(than + old.from, than + old.to + 1) }
    : { fresh: spans.slice(fresh.from), old: [] }
}
