import { createSpelling, type Spelling } from '../text/spelling.ts'
import { type Token, tokeniseMessage } from '../text/tokens.ts'
import { listInflections } from '../text/variants.ts'
import { ACTION_ROWS, MOTION_ROWS, POSITION_ROWS } from './actions.ts'
import { ATTRIBUTE_ROWS, HELD_ROWS, TEMPO_ROWS } from './attributes.ts'
import { CAMERA_ROWS, TITLE_ROWS, TRANSITION_ROWS } from './camera.ts'
import { WORN_ROWS } from './clothes.ts'
import { COMMON_ENGLISH, COMMON_FRENCH } from './common-words.ts'
import { COMPARE_ROWS } from './comparisons.ts'
import { AMBIGUOUS } from './emoji-names.ts'
import { EMOJI_NOUNS, EMOJI_TAGS } from './emoji-nouns.ts'
import { EMOJI_SENSES } from './emoji-senses.ts'
import { FUNCTION_ROWS } from './function-words.ts'
import { HANDIWORK_ROWS } from './handiwork.ts'
import type { Language } from './languages.ts'
import { LIGHT_ROWS, STYLE_ROWS, WEATHER_ROWS } from './looks.ts'
import { MOOD_ROWS } from './moods.ts'
import { asRow } from './noun-row.ts'
import { INTRODUCED_ROWS, NAMESAKE_ROWS, NOUNS } from './nouns.ts'
import { PLACE_ROWS } from './places.ts'
import { DURATION_ROWS, FORMAT_ROWS, NUMBER_ROWS } from './quantities.ts'
import { RELATION_ROWS } from './relations.ts'
import { COMMAND_ROWS, EDIT_ROWS, HEAD_ROWS } from './remarks.ts'
import type { Row, Sense } from './sense.ts'
import { TALK_ROWS } from './talk.ts'
import { UNSHOWN_ROWS } from './unshown.ts'

export type { Language }

/** What a phrase can mean, in each language that has it. */
export interface Entry {
  en: readonly Sense[]
  fr: readonly Sense[]
}

interface Node {
  children: Map<string, Node>
  entry: { en: Sense[]; fr: Sense[] } | null
}

/** Earlier rows are more likely meanings. */
const ROWS: readonly Row[] = [
  ...FUNCTION_ROWS,
  ...TEMPO_ROWS,
  ...EDIT_ROWS,
  ...COMPARE_ROWS,
  ...HEAD_ROWS,
  ...LIGHT_ROWS,
  ...WEATHER_ROWS,
  ...STYLE_ROWS,
  ...MOOD_ROWS,
  ...CAMERA_ROWS,
  ...TRANSITION_ROWS,
  ...TITLE_ROWS,
  ...NUMBER_ROWS,
  ...DURATION_ROWS,
  ...FORMAT_ROWS,
  ...ATTRIBUTE_ROWS,
  ...WORN_ROWS,
  ...HELD_ROWS,
  ...POSITION_ROWS,
  ...MOTION_ROWS,
  ...RELATION_ROWS,
  ...ACTION_ROWS,
  ...HANDIWORK_ROWS,
  ...PLACE_ROWS,
  ...NOUNS.map(asRow),
  ...NAMESAKE_ROWS,
  ...INTRODUCED_ROWS,
  ...UNSHOWN_ROWS,
  ...COMMAND_ROWS,
  ...TALK_ROWS,
]

const root: Node = { children: new Map(), entry: null }
const words = { en: new Set<string>(), fr: new Set<string>() }

function learnPhrase(phrase: string, language: Language, senses: readonly Sense[], only = false): void {
  let node = root
  for (const token of tokeniseMessage(phrase)) {
    if (token.kind === 'word') words[language].add(token.word)
    let next = node.children.get(token.word)
    if (!next) {
      next = { children: new Map(), entry: null }
      node.children.set(token.word, next)
    }
    node = next
  }
  if (node === root || (only && node.entry?.[language].length)) return
  node.entry ??= { en: [], fr: [] }
  node.entry[language].push(...senses)
}

for (const [sense, english, french] of ROWS) {
  const senses = Array.isArray(sense) ? (sense as Sense[]) : [sense as Sense]
  for (const phrase of english.split('|')) learnPhrase(phrase, 'en', senses)
  for (const phrase of french.split('|')) {
    learnPhrase(phrase, 'fr', senses)
    // "un groupe de chiens", "un groupe d'enfants".
    if (phrase.endsWith(' de')) learnPhrase(phrase.slice(0, -1), 'fr', senses)
  }
}
const conceptByEmoji = new Map<string, string>()
for (const noun of EMOJI_NOUNS) {
  conceptByEmoji.set(noun.hexcode, noun.concept)
  const sense: Sense = { as: 'noun', concept: noun.concept }
  for (const phrase of noun.english) {
    learnPhrase(phrase, 'en', [AMBIGUOUS.has(phrase) ? { ...sense, introduced: true } : sense], true)
  }
  for (const phrase of noun.french) learnPhrase(phrase, 'fr', [sense], true)
}

const spelling: Readonly<Record<Language, Spelling>> = {
  en: createSpelling(words.en),
  fr: createSpelling(words.fr),
}

/** Words that are right as they are although no phrase has them: frequent ones, and the emoji's tags. */
const asTheyAre = new Set([COMMON_ENGLISH, COMMON_FRENCH].join(' ').split(/\s+/).concat(EMOJI_TAGS))

const frequent: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(COMMON_ENGLISH.split(/\s+/)),
  fr: new Set(COMMON_FRENCH.split(/\s+/)),
}

/** Whether a word is a frequent one of a language that means nothing to a plan. */
export const isFrequent = (word: string, language: Language): boolean => frequent[language].has(word)

/** Whether a word as it is, without its endings taken off, is a phrase of the lexicon. */
export const isPhrase = (word: string): boolean => Boolean(root.children.get(word)?.entry)

/** Whether a word needs no speller: some phrase has it, or a form it may inflect, or it is a frequent word. */
export function isWord(word: string): boolean {
  return listInflections(word).some((form) => words.en.has(form) || words.fr.has(form) || asTheyAre.has(form))
}

/** Whether the word, or a form it may be an inflection of, occurs in the lexicon of a language. */
export function knowsWord(word: string, language: Language): boolean {
  return listInflections(word).some((variant) => words[language].has(variant))
}

/** "nite", "midnite", "brite": "-ight" as it sounds, where that makes a word of ours. */
export function asItSounds(word: string): string | null {
  const full = word.replace(/ite$/, 'ight')
  return full !== word && words.en.has(full) ? full : null
}

/** What the typed word was probably meant to be in the language of the message. */
export function correctSpelling(word: string, language: Language): string | null {
  return spelling[language].correct(word)
}

/** Meanings of an emoji: a curated one, the thing it shows, or none. */
export function sensesOfEmoji(hexcode: string): readonly Sense[] {
  const curated = EMOJI_SENSES[hexcode] ?? EMOJI_SENSES[hexcode.split('-')[0]!]
  if (curated) return curated
  const concept = conceptByEmoji.get(hexcode) ?? conceptByEmoji.get(`${hexcode}-FE0F`)
  return concept ? [{ as: 'noun', concept }] : []
}

/**
 * The longest phrase of the lexicon that starts at a token, and how many tokens it takes. In a message of a known
 * language a phrase of the other one does not begin with a small word: "on a" is no French in "on a sofa".
 */
export function longestPhrase(
  tokens: readonly Token[],
  from: number,
  language?: Language,
): { length: number; entry: Entry } | null {
  let best: { length: number; entry: Entry } | null = null
  const small = language && root.children.get(tokens[from]?.word ?? '')?.entry?.[language][0]?.as === 'function'
  const fits = (entry: Entry) => !small || entry[language!].length > 0
  // "horses" is no French "hors" with an ending: of two as long, the one of the message's language.
  const beats = (depth: number, entry: Entry) =>
    depth > (best?.length ?? 0) ||
    (language !== undefined &&
      depth === best?.length &&
      best.entry[language].length === 0 &&
      entry[language].length > 0)
  const walk = (node: Node, depth: number) => {
    if (node.entry && beats(depth, node.entry) && fits(node.entry)) best = { length: depth, entry: node.entry }
    const token = tokens[from + depth]
    if (!token || token.kind === 'quote' || token.kind === 'emoji') return
    for (const variant of listInflections(token.word)) {
      const next = node.children.get(variant)
      if (next) walk(next, depth + 1)
    }
  }
  walk(root, 0)
  return best
}
