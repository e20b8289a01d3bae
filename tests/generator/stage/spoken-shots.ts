import { createRandom } from '../../../generator/stage/random.ts'
import { CONCEPTS } from '../../../models/cast/concepts.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { ACTION_ROWS } from '../../../models/planner/lexicon/actions.ts'
import { HANDIWORK_ROWS } from '../../../models/planner/lexicon/handiwork.ts'
import { NOUNS } from '../../../models/planner/lexicon/nouns.ts'
import { PLACE_ROWS } from '../../../models/planner/lexicon/places.ts'
import { EVERYTHING } from '../../models/planner/capabilities.ts'

const STAGED = { ...EVERYTHING, concepts: CONCEPTS }

type Tongue = 'english' | 'french'
const wordsOf = (phrases: string) => phrases.split('|').filter(Boolean)

/** Nouns, verbs in the third person and places of the lexicon. */
const wordsIn = (tongue: Tongue) => {
  const column = tongue === 'english' ? 1 : 2
  return {
    nouns: NOUNS.flatMap((row) => wordsOf(row[tongue]).slice(0, 1)),
    actions: [...ACTION_ROWS, ...HANDIWORK_ROWS]
      .flatMap((row) => wordsOf(row[column]))
      .filter((word) => THIRD_PERSON[tongue].test(word)),
    places: PLACE_ROWS.flatMap((row) => wordsOf(row[column]).slice(0, 2)),
  }
}
const THIRD_PERSON = { english: /^[a-z]+s$/, french: /^[a-z]+(?:e|it|rt)$/ }
const WORDS = { english: wordsIn('english'), french: wordsIn('french') }
const SMALL = {
  english: {
    many: ['a', 'a', 'two', 'three'],
    one: 'a',
    ties: ['and', 'on', 'next to', 'behind', 'with'],
    at: ['in the', 'at the'],
  },
  french: {
    many: ['un', 'un', 'deux', 'trois'],
    one: 'un',
    ties: ['et', 'sur', 'à côté de', 'derrière', 'avec'],
    at: ['dans le', 'à la'],
  },
} as const

/**
 * The `number`-th sentence of a seeded sequence, French and English by turns: one or two nouns, an action and often a
 * place, in the order in which people say them.
 */
export function spokenSentence(number: number): string {
  const dice = createRandom(number)
  const tongue = number % 2 === 0 ? 'english' : 'french'
  const { nouns, actions, places } = WORDS[tongue]
  const { many, one, ties, at } = SMALL[tongue]
  const who = `${dice.pick(many)} ${dice.pick(nouns)}`
  const other = dice.next() < 0.35 ? ` ${dice.pick(ties)} ${one} ${dice.pick(nouns)}` : ''
  const where = dice.next() < 0.7 ? ` ${dice.pick(at)} ${dice.pick(places)}` : ''
  return `${who}${other} ${dice.pick(actions)}${where}`
}

/** The shot that the planner makes of a sentence, as long as given. */
export function spokenShot(sentence: string, seconds: number): Shot {
  const { plan } = completeDraft({ shots: [{ prompt: sentence }] }, { capabilities: STAGED, id: 'spoken' })
  return { ...plan.shots[0]!, durationSeconds: seconds }
}
