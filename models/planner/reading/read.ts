import {
  asItSounds,
  correctSpelling,
  type Entry,
  isFrequent,
  isPhrase,
  isWord,
  knowsWord,
  type Language,
  longestPhrase,
  sensesOfEmoji,
} from '../lexicon/lexicon.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Sense } from '../lexicon/sense.ts'
import { isDictionaryWord } from '../lexicon/word-lists.ts'
import { type Token, tokeniseMessage } from '../text/tokens.ts'
import { withoutAsides } from './asides.ts'
import { colourSense } from './colour-code.ts'
import { withCorrections } from './correction.ts'
import { languageOf } from './language.ts'
import { withLightSources } from './lit-by.ts'
import { withMounts } from './mounted.ts'
import { setNegated } from './negation.ts'
import { resolveSenses } from './resolve.ts'
import type { Parse, Span } from './span.ts'
import { withTitleWords } from './title-words.ts'
import { withTrades } from './trades.ts'

const RULES = rulesOf('words')

const RATIOS: Readonly<Record<string, Sense>> = {
  '16:9': { as: 'format', format: { aspect: '16:9' } },
  '9:16': { as: 'format', format: { aspect: '9:16' } },
  '1:1': { as: 'format', format: { aspect: '1:1' } },
  '4:3': { as: 'format', format: { aspect: '4:3' } },
  '21:9': { as: 'format', format: { aspect: '16:9' }, near: true },
  '2:1': { as: 'format', format: { aspect: '16:9' }, near: true },
  '3:4': { as: 'format', format: { aspect: '9:16' }, near: true },
  '4:16': { as: 'format', format: { aspect: '9:16' }, near: true },
}

type Draft = Omit<Span, 'index' | 'sense' | 'negated' | 'language'>

/** Readings of late: the steps of one turn read the same words many times over, and a reading is never written to. */
const latest = new Map<string, Parse>()
const MOST_KEPT = 24

/** Reads a message into spans, each with the one sense it has here. Any text is accepted. */
export function read(message: string, languageHint?: string): Parse {
  const key = `${languageHint ?? ''}\n${message}`
  const known = latest.get(key)
  if (known) return known
  if (latest.size >= MOST_KEPT) latest.delete(latest.keys().next().value!)
  const parse = readAnew(message, languageHint)
  latest.set(key, parse)
  return parse
}

function readAnew(message: string, languageHint?: string): Parse {
  const typed = unwrapTokens(tokeniseMessage(message))
  const language = languageOf(typed, languageHint)
  const tokens = withApostrophes(typed, language).map((token, index) => spellToken(token, index, language))
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; ) {
    const { draft, length } = spanAt(message, tokens, at, language)
    // A picture says several things at once: 🏃 is somebody and what they do.
    if (tokens[at]!.kind === 'emoji' && draft.senses.length > 1)
      drafts.push(...draft.senses.map((sense) => ({ ...draft, senses: [sense] })))
    else drafts.push(draft)
    at += length
  }
  const spans = drafts.map((draft, index) => ({
    ...draft,
    index,
    sense: draft.senses[0] ?? null,
    negated: false,
    language,
  }))
  const meant = withTrades(withLightSources(withMounts(withTitleWords(resolveSenses(spans), message)), message))
  const shown = withoutAsides(meant, message)
  return { message, language, spans: setNegated(withCorrections(shown)) }
}

/** "a little red bird" is a small one, "a little warmer" is no thing. */
function isLittleOne(tokens: readonly SpelledToken[], at: number, length: number): boolean {
  if (length !== 2 || tokens[at]!.word !== 'a' || tokens[at + 1]!.word !== 'little') return false
  const said = tokens
    .slice(at + 2, at + 5)
    .map((_token, index) => longestPhrase(tokens, at + 2 + index, 'en')?.entry.en)
  const noun = said.findIndex((senses) => senses?.some(({ as }) => as === 'noun'))
  return noun >= 0 && said.slice(0, noun).every((senses) => !senses || senses.some(({ as }) => DESCRIBING.has(as)))
}

/** "make the light blue" speaks of the light; "the light blue car" has a shade. */
function isTheLight(tokens: readonly SpelledToken[], at: number, length: number): boolean {
  if (length !== 2 || tokens[at]!.word !== 'light' || tokens[at - 1]?.word !== 'the') return false
  const next = tokens[at + 2]
  return next?.kind !== 'word' || RULES.endsClause.test(next.word)
}

const DESCRIBING = new Set<Sense['as']>(['colour', 'material', 'size', 'missing', 'mood'])

/** A message that is one quote as a whole means what stands inside. */
function unwrapTokens(tokens: Token[]): Token[] {
  const only = tokens[0]
  if (tokens.length !== 1 || only?.kind !== 'quote') return tokens
  return tokeniseMessage(only.word).map((token) => ({
    ...token,
    start: token.start + only.start + 1,
    end: token.end + only.start + 1,
  }))
}

/** "lherbe", "dun", "cest": a French apostrophe that was left out parts the word all the same. */
function withApostrophes(tokens: readonly Token[], language: Language): readonly Token[] {
  if (language !== 'fr') return tokens
  return tokens.flatMap((token) => {
    const cut = token.kind === 'word' && !isWord(token.word) ? RULES.apostropheLeftOut.exec(token.word) : null
    if (!cut || !knowsWord(cut[2]!, 'fr')) return [token]
    const at = cut[1]!.length
    return [
      { ...token, text: token.text.slice(0, at), word: cut[1]!, end: token.start + at },
      { ...token, text: token.text.slice(at), word: cut[2]!, start: token.start + at },
    ]
  })
}

type SpelledToken = Token & { corrected: string | null }

function spellToken(token: Token, index: number, language: Language): SpelledToken {
  const name = index > 0 && /^\p{Lu}/u.test(token.text) && /\p{Ll}/u.test(token.text)
  if (token.kind !== 'word' || name || isWord(token.word)) return { ...token, corrected: null }
  // A word of the language is no mistyped other one, although no plan has a use for it: "latte" is not "late".
  const sounded = language === 'en' ? asItSounds(token.word) : null
  const rare = isDictionaryWord(token.word, language) && !(index === 0 && opensOrder(token.word, language))
  const word = sounded ?? (rare ? null : correctSpelling(token.word, language))
  return word ? { ...token, word, corrected: word } : { ...token, corrected: null }
}

/** "arete le train": the first word of a message is rather a mistyped order than a fishbone. */
function opensOrder(word: string, language: Language): boolean {
  const spelling = correctSpelling(word, language)
  if (!spelling || word.length < 5) return false
  const senses = longestPhrase([{ kind: 'word', text: spelling, word: spelling, start: 0, end: 0 }], 0, language)
  return senses?.entry[language].some(({ as }) => as === 'operation' || as === 'command') ?? false
}

function spanAt(
  message: string,
  tokens: readonly SpelledToken[],
  at: number,
  language: Language,
): { draft: Draft; length: number } {
  const token = tokens[at]!
  const base = { start: token.start, end: token.end, text: token.text, word: token.word, corrected: token.corrected }
  if (token.kind === 'quote') return { draft: { ...base, kind: 'quote', senses: [] }, length: 1 }
  if (token.kind === 'emoji') {
    const senses = sensesOfEmoji(token.word)
    return { draft: { ...base, kind: senses.length > 0 ? 'phrase' : 'unknown', senses }, length: 1 }
  }
  if (token.kind === 'ratio') {
    const sense = RATIOS[token.word]
    return { draft: { ...base, kind: sense ? 'phrase' : 'unknown', senses: sense ? [sense] : [] }, length: 1 }
  }
  if (token.kind === 'colour')
    return { draft: { ...base, kind: 'phrase', senses: [colourSense(token.word)] }, length: 1 }
  const phrase = longestPhrase(tokens, at, language)
  const parts = phrase && (isLittleOne(tokens, at, phrase.length) || isTheLight(tokens, at, phrase.length))
  const found = parts ? longestPhrase([token], 0, language) : phrase
  if (found) {
    const last = tokens[at + found.length - 1]!
    const senses = plausibleSenses(found.entry, token, found.length, language)
    const covered = tokens.slice(at, at + found.length)
    return {
      draft: {
        kind: senses.length > 0 ? 'phrase' : 'unknown',
        senses,
        text: message.slice(token.start, last.end),
        word: covered.map((part) => part.word).join(' '),
        start: token.start,
        end: last.end,
        corrected: covered.some((part) => part.corrected) ? covered.map((part) => part.word).join(' ') : null,
      },
      length: found.length,
    }
  }
  if (token.kind === 'number') {
    return { draft: { ...base, kind: 'phrase', senses: [{ as: 'number', value: Number(token.word) }] }, length: 1 }
  }
  return { draft: { ...base, kind: token.kind === 'mark' ? 'stop' : 'unknown', senses: [] }, length: 1 }
}

/**
 * What a phrase can mean here. "clapping" is no thing, even where "clap" is; a frequent word of one language is
 * not the thing that the other calls so ("pile", "main").
 */
function plausibleSenses(entry: Entry, { word, text }: Token, length: number, language: Language): readonly Sense[] {
  const senses = inLanguage(entry, language)
  if (length > 1) return senses
  // A word of this language keeps what it means here: an English "tableau" is no painting.
  const small = senses[0]?.as === 'function' && /^[a-z]+$/i.test(text)
  if (entry[language].length === 0 && !small && isDictionaryWord(word, language)) return []
  // "meant" is not the French "mer" with an ending.
  if (entry[language].length === 0 && (isFrequent(word, language) || (word.length < 6 && !isPhrase(word)))) return []
  return RULES.verbForm.test(word) && language === 'en' && !isPhrase(word)
    ? senses.filter(({ as }) => as !== 'noun')
    : senses
}

/** The meanings in the message's language; the other language's only where this one has none. */
function inLanguage(entry: { en: readonly Sense[]; fr: readonly Sense[] }, language: Language): readonly Sense[] {
  const own = entry[language]
  return own.length > 0 ? own : entry[language === 'fr' ? 'en' : 'fr']
}
