import { foldText } from './fold.ts'

export type TokenKind = 'word' | 'number' | 'ratio' | 'emoji' | 'quote' | 'colour' | 'mark'

/** One piece of a message. `start` and `end` are offsets into it, so that a note can quote what was said. */
export interface Token {
  kind: TokenKind
  text: string
  /** Folded word; digits of a number; "16:9" of a ratio; hexcode of an emoji; the inner text of a quote; "#6f4e37". */
  word: string
  start: number
  end: number
}

const EMOJI =
  '(?:\\p{RI}\\p{RI}|[#*0-9]\\uFE0F?\\u20E3|\\p{ExtPict}(?:\\uFE0F|\\p{EMod})?(?:\\u200D\\p{ExtPict}(?:\\uFE0F|\\p{EMod})?)*)'

/** "#6f4e37", "#fa0", "rgb(111, 78, 55)". */
const COLOUR_CODE =
  '#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])|rgba?\\(\\s?\\d{1,3}\\s?,\\s?\\d{1,3}\\s?,\\s?\\d{1,3}[^)]{0,12}\\)'

/** Order matters: the first alternative that fits wins. */
const PIECE = new RegExp(
  [
    '(?<markup><[!/?a-zA-Z][^<>]{0,300}>|&(?:[a-z]{2,8}|#\\d{1,6});|https?://\\S+)',
    '(?<quote>"[^"\\n]{1,200}"|“[^”\\n]{1,200}”|«[^»\\n]{1,200}»|(?<=^|\\s)\'[^\'\\n]{1,200}\'(?=$|[\\s.,!?;:]))',
    `(?<colour>${COLOUR_CODE})`,
    '(?<ratio>(?<!\\d)(?:16|9|4|3|1|21|2)\\s?[:/x×]\\s?(?:16|9|4|3|1)(?!\\d))',
    '(?<number>\\d+(?:[.,]\\d+)?)',
    `(?<emoji>${EMOJI})`,
    // An apostrophe parts words ("l'eau", "the fox's"), except in "don't".
    "(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]t(?!\\p{L}))?)",
    // A hyphen inside a word parts it like a space: "close-up" is "close up"; so does the stroke of "30 i/s".
    '(?<hyphen>(?<=[\\p{L}\\d])[-‐‑](?=[\\p{L}\\d])|(?<=\\d\\s?i)/(?=s(?!\\p{L})))',
    '(?<mark>[•*.,;:!?…()\\[\\]\\n+\\-–—/&>→%#])',
  ].join('|'),
  'gu',
)

/** Cuts a message into words, numbers, emoji, quoted texts and punctuation. Tags and links are left out. */
export function tokeniseMessage(message: string): Token[] {
  const tokens: Token[] = []
  for (const match of message.matchAll(PIECE)) {
    const groups = match.groups ?? {}
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'mark'
    if (kind === 'markup' || kind === 'hyphen') continue
    const start = match.index
    tokens.push({ ...wordOf(kind, match[0]), text: match[0], start, end: start + match[0].length })
  }
  return tokens
}

function wordOf(kind: string, text: string): { kind: TokenKind; word: string } {
  switch (kind) {
    case 'quote':
      return { kind, word: text.slice(1, -1).trim() }
    case 'ratio':
      return { kind, word: text.replace(/\s/g, '').replace(/[/x×]/, ':') }
    case 'number':
      return { kind, word: text.replace(',', '.') }
    case 'colour':
      return { kind, word: hexOf(text) }
    case 'emoji':
      return { kind, word: hexcodeOf(text) }
    case 'word':
      return { kind, word: foldText(text).replace(/'/g, '') }
    default:
      return { kind: 'mark', word: text }
  }
}

/** A colour code as "#6f4e37". */
function hexOf(code: string): string {
  const digits = code.slice(1).toLowerCase()
  if (code.startsWith('#')) return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, '$&$&')}`
  const parts = (code.match(/\d{1,3}/g) ?? []).slice(0, 3).map((part) => Math.min(255, Number(part)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Hexcode as emojibase writes it, without skin tones and presentation selectors. */
export function hexcodeOf(emoji: string): string {
  return [...emoji]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => code !== 0xfe0f && !(code >= 0x1f3fb && code <= 0x1f3ff))
    .map((code) => code.toString(16).toUpperCase().padStart(4, '0'))
    .join('-')
}
