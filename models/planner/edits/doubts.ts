import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Provenance } from '../reading/provenance.ts'
import { isRole, type Parse, type Span } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'
import { castOf } from './find-subject.ts'

const RULES = rulesOf('doubts')

/** A remark, what was read in it, and what the reading leaves over. */
interface Reading {
  spans: readonly Span[]
  cast: readonly Subject[]
  changes: readonly PlanChange[]
  provenance: Provenance
}

/**
 * The words of a remark that its changes do not account for, where that makes them a guess: somebody comes, goes or
 * changes of whom no word speaks, or the words that were understood are not what the remark is about. Null for a
 * reading that holds. It knows nothing of how the changes were read, only what they would do.
 */
export function doubtIn(
  parse: Parse,
  plan: ShotPlan,
  changes: readonly PlanChange[],
  provenance: Provenance,
): string | null {
  const reading = { spans: parse.spans, cast: castOf(plan.shots), changes, provenance }
  if (changes.length === 0) return null
  const touchesCast = changes.some(({ change }) => TOUCHES_CAST.has(change))
  if (!touchesCast) return mostlyUnread(reading, 3)
  for (const change of changes) {
    const words =
      change.change === 'add-subject'
        ? strangeNewcomer(reading, change)
        : change.change === 'remove-subject'
          ? strangeFarewell(reading, change)
          : change.change === 'replace-subject'
            ? strangeExchange(reading, change)
            : change.change === 'subject' || change.change === 'part'
              ? strangeTarget(reading, change)
              : null
    if (words) return words
  }
  return praisedAndChanged(reading) ?? mostlyUnread(reading, 2)
}

const TOUCHES_CAST = new Set(['add-subject', 'remove-subject', 'replace-subject', 'subject', 'part'])
type ChangeOf<Kind extends PlanChange['change']> = Extract<PlanChange, { change: Kind }>

/** Somebody comes in whom the remark does not name, or names as what something is like, or as half of a thing. */
function strangeNewcomer(reading: Reading, { subject }: ChangeOf<'add-subject'>): string | null {
  const { spans, cast, provenance } = reading
  const { noun, reference } = subject
  const concept = reference?.kind === 'concept' ? reference.concept : conceptOf(noun)
  const at = spans.findIndex((span) => isNounOf(span, noun, concept))
  const alike = cast.some((one) => conceptOf(one.noun) === concept)
  if (at < 0) return alike && !spans.some(isTelling) ? allWords(spans) : null
  // "un chien noir et un chien blanc": two of those who are there, and nobody new.
  if (alike && subject.count === undefined && !spans.some(isAdding)) return spans[at]!.text
  const before = spans
    .slice(Math.max(0, at - 3), at)
    .findLast((span) => !isRole(span, 'indefinite', 'definite', 'possessive'))
  if (before && RULES.likens.test(before.word) && isNear(spans, before, at))
    return textBetween(spans, before, spans[at]!)
  const next = spans[at + 1]
  const joint = next && RULES.joints.test(next.word) ? spans[at + 2] : undefined
  const other = [joint, next].find((span) => span && isUnread(span, provenance))
  return other && other.kind === 'unknown' ? textBetween(spans, spans[at]!, other) : null
}

/** Somebody goes whom the remark neither names nor points at, or points at beside something else that can go. */
function strangeFarewell({ spans, cast }: Reading, { subjectId }: ChangeOf<'remove-subject'>): string | null {
  const subject = cast.find(({ id }) => id === subjectId)
  if (!subject) return null
  if (spans.some((span) => isNounOf(span, subject.noun, conceptOf(subject.noun)))) return null
  if (spans.some(({ word }) => RULES.wholes.test(word)) || spans.some((span) => isRole(span, 'except', 'only')))
    return null
  const pronoun = spans.find(
    (span) => isRole(span, 'pronoun') || span.sense?.as === 'head' || span.sense?.as === 'ordinal',
  )
  const kin = spans.some(({ sense, negated }) => sense?.as === 'noun' && negated)
  const other = spans.find(({ sense }) => CAN_GO.has(sense?.as ?? ''))
  if (kin) return null
  return pronoun && !other ? null : (other?.text ?? allWords(spans))
}

const CAN_GO = new Set(['time', 'weather', 'light', 'look', 'place', 'wearable', 'holdable'])

/** Somebody gives way of whom nothing is said, to more of another who is there. */
function strangeExchange({ spans, cast }: Reading, { subjectId, subject }: ChangeOf<'replace-subject'>): string | null {
  const old = cast.find(({ id }) => id === subjectId)
  if (!old || spans.some((span) => isNounOf(span, old.noun, conceptOf(old.noun)))) return null
  const there = cast.find((one) => one.id !== subjectId && conceptOf(one.noun) === conceptOf(subject.noun))
  return there && spans.some(({ word }) => RULES.instead.test(word)) ? there.noun : null
}

/** Somebody changes of whom no word speaks, while a thing that nobody has is spoken of, or a number that counts seconds. */
function strangeTarget(
  { spans, cast, provenance }: Reading,
  change: ChangeOf<'subject'> | ChangeOf<'part'>,
): string | null {
  const subject = cast.find(({ id }) => id === change.subjectId)
  if (!subject || spans.some((span) => isNounOf(span, subject.noun, conceptOf(subject.noun)))) return null
  const pointed = spans.some(
    (span) => isRole(span, 'pronoun') || ['noun', 'head', 'ordinal'].includes(span.sense?.as ?? ''),
  )
  if (change.change === 'subject' && change.subject.count !== undefined && !pointed && spans.some(isUnit))
    return allWords(spans)
  const stranger = spans.find(
    (span, index) =>
      span.kind === 'unknown' && isUnread(span, provenance) && isRole(spans[index - 1], 'definite', 'possessive'),
  )
  return stranger && !pointed ? stranger.text : null
}

const isUnit = (span: Span) => span.sense?.as === 'unit' || span.sense?.as === 'duration'

/** "lol nice moves": praise orders nobody to do anything. */
function praisedAndChanged({ spans, changes }: Reading): string | null {
  const praise = spans.some((span) => span.sense?.as === 'talk' && span.sense.talk === 'praise')
  const asks = spans.some((span) => ASKS.has(span.sense?.as ?? '') || isRole(span, 'be', 'also', 'not', 'but'))
  const small = changes.every((change) => change.change === 'subject' && change.subject.action !== undefined)
  return praise && small && !asks ? allWords(spans) : null
}

const ASKS = new Set(['operation', 'compare', 'command'])

/** The words that were not understood, where there are at least so many times as many as those that were. */
function mostlyUnread({ spans, provenance }: Reading, times: number): string | null {
  const unread = spans.filter((span) => isUnread(span, provenance))
  const known = spans.filter((span) => provenance.used(span)).length
  return unread.length >= 2 && unread.length >= times * Math.max(1, known)
    ? unread.map(({ text }) => text).join(' ')
    : null
}

const isUnread = (span: Span, provenance: Provenance) =>
  (span.kind === 'unknown' || span.sense?.as === 'missing') && span.text.length > 1 && !provenance.used(span)

const isAdding = (span: Span) =>
  (span.sense?.as === 'operation' && span.sense.operation === 'add') ||
  ['number', 'ordinal', 'relation'].includes(span.sense?.as ?? '') ||
  isRole(span, 'also', 'with') ||
  RULES.more.test(span.word)

const isTelling = (span: Span) =>
  ['number', 'ordinal', 'head', 'colour', 'material', 'size', 'compare'].includes(span.sense?.as ?? '') ||
  isRole(span, 'also', 'pronoun')

const isNounOf = (span: Span, noun: string, concept: string) =>
  span.senses.some((sense) => sense.as === 'noun' && sense.concept === concept) || foldText(noun).includes(span.word)

/** Nothing but articles between: "like a book". */
const isNear = (spans: readonly Span[], before: Span, at: number) =>
  spans.slice(spans.indexOf(before) + 1, at).every((span) => span.sense?.as === 'function' || span.sense?.as === 'size')

const textBetween = (spans: readonly Span[], from: Span, to: Span) =>
  spans
    .slice(spans.indexOf(from), spans.indexOf(to) + 1)
    .map(({ text }) => text)
    .join(' ')

const allWords = (spans: readonly Span[]) =>
  spans
    .filter(({ kind }) => kind !== 'stop')
    .map(({ text }) => text)
    .join(' ')
