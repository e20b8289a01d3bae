import type { Shot, Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { WIDER } from '../lexicon/kinds.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { NounPhrase } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'
import { fittingPronoun } from './pronouns.ts'

const RULES = rulesOf('cast')

/** The subjects a noun phrase can mean, over the shots; each id once. */
export function subjectsMeant(shots: readonly Shot[], phrase: NounPhrase): Subject[] {
  const all = castOf(shots)
  const alike = all.filter((subject) => isNamed(subject, phrase))
  // A boy and a girl are both children: "the girl" is the one that was called so.
  const called = alike.filter((subject) => nounOf(subject) === phrase.noun.word)
  const named = called.length > 0 ? called : alike
  const variant = named.length > 0 ? named : all.filter((subject) => isKin(subject, phrase.concept))
  if (variant.length < 2) return variant
  const coloured = phrase.colour ? variant.filter((subject) => subject.attributes.colour === phrase.colour) : []
  return coloured.length > 0 ? coloured : variant
}

/** Everybody in the shots, in order of appearance, each id once. */
export function castOf(shots: readonly Shot[]): Subject[] {
  const byId = new Map<string, Subject>()
  for (const subject of shots.flatMap((shot) => shot.subjects)) if (!byId.has(subject.id)) byId.set(subject.id, subject)
  return [...byId.values()]
}

/** "au ballon" was said of a ball: the word is the same without its article. */
const nounOf = ({ noun }: Subject) => foldText(noun).replace(RULES.articleBeforeName, '')

function isNamed(subject: Subject, phrase: NounPhrase): boolean {
  if ([foldText(phrase.noun.text), phrase.noun.word].includes(nounOf(subject))) return true
  if (conceptOf(subject.noun) === phrase.concept) return true
  return subject.reference.kind === 'concept' && subject.reference.concept === phrase.concept
}

/** "the woman" means the runner when there is no other; "the person" any human. */
function isKin(subject: Subject, concept: string): boolean {
  const wanted = kindOf(concept)
  if (wanted !== 'adult' && wanted !== 'human' && wanted !== 'youngster') return false
  for (let kind = kindOf(conceptOf(subject.noun)); kind; kind = WIDER[kind]) if (kind === wanted) return true
  return false
}

/** The subjects "it", "them", "the second one", "the animal", "the one on the left" speaks of, with the spans that do; none when nobody is pointed at. */
export function pointedAt(
  shots: readonly Shot[],
  spans: readonly Span[],
  last: string | null,
): { subject: Subject; spans: Span[] }[] {
  const cast = castOf(shots)
  if (cast.length === 0) return []
  const all = spans.filter(({ word }) => RULES.allOfTheCast.test(word))
  if (all.length > 0) return cast.map((subject) => ({ subject, spans: all }))
  const ones = spans.filter((span) => ['one', 'subject'].includes(senseAs(span, 'head')?.head ?? ''))
  // "the last two seconds" point at nobody.
  const ordinal = spans.find(
    (span, index) =>
      senseAs(span, 'ordinal') && !spans.slice(index + 1, index + 3).some((next) => senseAs(next, 'unit')),
  )
  const aside = spans.find((span) => senseAs(span, 'position')?.x !== undefined)
  if (ones.length > 0 && aside && !ordinal) {
    const subject = bySide(cast, senseAs(aside, 'position')!.x!)
    return subject ? [{ subject, spans: [...ones, aside] }] : []
  }
  if (ones.length > 0 || ordinal) {
    const value = senseAs(ordinal, 'ordinal')?.value ?? 1
    const subject = value < 0 ? cast.at(value) : cast[value - 1]
    return subject ? [{ subject, spans: ordinal ? [...ones, ordinal] : ones }] : []
  }
  const pronoun = spans.find((span) => isRole(span, 'pronoun'))
  if (!pronoun) return []
  if (RULES.pluralPronoun.test(pronoun.word))
    return spokenOfAsThey(cast).map((subject) => ({ subject, spans: [pronoun] }))
  const fitting = fittingPronoun(cast, pronoun.word)
  return [{ subject: fitting.find(({ id }) => id === last) ?? fitting[0]!, spans: [pronoun] }]
}

/** Beings, if there are several of them; else those of whom there are several; else all. */
function spokenOfAsThey(cast: readonly Subject[]): readonly Subject[] {
  const beings = cast.filter((subject) => isBeing(conceptOf(subject.noun)))
  const heads = beings.reduce((sum, { count }) => sum + count, 0)
  if (heads > 1) return beings
  const several = cast.filter(({ count }) => count > 1)
  return several.length === 1 ? several : cast
}

/** A person or an animal. */
export const isBeing = (concept: string): boolean => BEINGS.test(widestKind(concept) ?? '')

const BEINGS = /^(?:human|four-legged|winged|sea animal|canine|feline)$/

/** Who gives way when only who comes is named: the one spoken of last, else one of the same kind, else the main one. */
export function findCounterpart(cast: readonly Subject[], concept: string, last: string | null): Subject | undefined {
  const kind = widestKind(concept)
  return (
    cast.find(({ id }) => id === last) ??
    cast.find((subject) => widestKind(conceptOf(subject.noun)) === kind) ??
    cast[0]
  )
}

function widestKind(concept: string): string | undefined {
  let kind = kindOf(concept)
  while (kind && WIDER[kind]) kind = WIDER[kind]
  return kind
}

/** Of several, the one at the side that is said. */
export function bySide(subjects: readonly Subject[], x: number): Subject | undefined {
  const sorted = [...subjects].sort((one, other) => one.position.x - other.position.x)
  return x < 0.5 ? sorted[0] : x > 0.5 ? sorted.at(-1) : sorted[Math.floor(sorted.length / 2)]
}
