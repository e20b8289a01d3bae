import type { ShotPlan } from '../../contract/shot-plan.ts'
import { castOf, subjectsMeant } from '../edits/find-subject.ts'
import { fittingPronoun, namedAs } from '../edits/pronouns.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { read } from '../reading/read.ts'
import { isRole, type Span } from '../reading/span.ts'
import { lastChanged, type Memory } from './memory.ts'

const RULES = rulesOf('corrections')

/** What one says of somebody, and not of a whole film. */
const OF_SOMEBODY = new Set([
  'action',
  'motion',
  'wearable',
  'holdable',
  'colour',
  'material',
  'size',
  'position',
  'compare',
  'relation',
])
/** "make it night": the film, whoever came last. */
const OF_FILM = new Set([
  'weather',
  'time',
  'light',
  'look',
  'place',
  'camera',
  'format',
  'unit',
  'duration',
  'playback',
])
/**
 * "add a dog" and then "make it black": a pronoun means who was added or changed last. The message comes back with
 * the name in the pronoun's place, or as it was.
 */
export function withAntecedent(message: string, plan: ShotPlan, memory: Memory, language: Language): string {
  const cast = castOf(plan.shots)
  const last = cast.length > 1 ? lastChanged(memory.before, plan) : null
  if (!last) return message
  const { spans } = read(message, language)
  const pronoun = spans.find((span) => isRole(span, 'pronoun') && RULES.singularPronoun.test(span.word))
  if (!pronoun || !speaksOfSomebody(spans, pronoun, plan)) return message
  if (!fittingPronoun(cast, pronoun.word).some(({ id }) => id === last.id)) return message
  const before = message.slice(0, pronoun.start).replace(/-$/, ' ')
  return `${before}${namedAs(last, language)}${message.slice(pronoun.end)}`
}

function speaksOfSomebody(spans: readonly Span[], pronoun: Span, plan: ShotPlan): boolean {
  // "golden" is a light as well as what something is made of; of somebody it is the latter.
  const kinds = spans.map(({ sense, senses }) =>
    sense?.as === 'light' && senses.some(({ as }) => as === 'material') ? 'material' : (sense?.as ?? ''),
  )
  if (!kinds.some((kind) => OF_SOMEBODY.has(kind)) || kinds.some((kind) => OF_FILM.has(kind))) return false
  return !nounPhrases(spans).some(
    (phrase) => phrase.from < spans.indexOf(pronoun) && subjectsMeant(plan.shots, phrase).length > 0,
  )
}
