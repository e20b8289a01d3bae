import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { lettersOfFont } from './font-letters.ts'

/** One font file of an npm package, and the ranges in which its letters lie. */
export interface TitleFont {
  family: string
  path: string
  ranges: readonly (readonly [from: number, to: number])[]
}

const require = createRequire(import.meta.url)

/** The scripts of Noto Sans; Chinese, Japanese and Korean share letters, and the first that has one draws it. */
const CJK = ['sc', 'jp', 'kr']
const NOTO_SCRIPTS = [
  'thai',
  'devanagari',
  'arabic',
  'hebrew',
  'bengali',
  'tamil',
  'telugu',
  'gujarati',
  'gurmukhi',
  'kannada',
  'malayalam',
  'sinhala',
  'khmer',
  'lao',
  'myanmar',
  'georgian',
  'armenian',
  'ethiopic',
]
const INTER_SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']

let known: TitleFont[] | undefined

/** All fonts of titles, in the order in which they are asked for a letter. */
function allFonts(): TitleFont[] {
  known ??= [
    ...filesOf(
      '@fontsource/inter',
      (subset) => `inter-${subset}-600-normal.woff2`,
      (subset) => INTER_SUBSETS.includes(subset),
    ),
    ...CJK.flatMap((script) => notoFiles(script, isOwnSubset)),
    ...NOTO_SCRIPTS.flatMap((script) => notoFiles(script, isOwnSubset)),
    ...filesOf(
      '@fontsource/noto-sans-symbols-2',
      (subset) => `noto-sans-symbols-2-${subset}-400-normal.woff2`,
      isOwnSubset,
    ),
    ...notoFiles('symbols', isOwnSubset),
  ]
  return known
}

/** Inter has the letters of Europe. */
const isOwnSubset = (subset: string): boolean => !/^(latin|greek|cyrillic|vietnamese)/.test(subset)

function notoFiles(script: string, isWanted: (subset: string) => boolean): TitleFont[] {
  const fileName = (subset: string) => `noto-sans-${script}-${subset}-wght-normal.woff2`
  return filesOf(`@fontsource-variable/noto-sans-${script}`, fileName, isWanted)
}

/** Each package says in unicode.json in which ranges the letters of each of its files lie. */
function filesOf(
  packageName: string,
  fileName: (subset: string) => string,
  isWanted: (subset: string) => boolean,
): TitleFont[] {
  const folder = dirname(require.resolve(`${packageName}/package.json`))
  const subsets: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  return Object.entries(subsets).flatMap(([key, ranges]) => {
    const subset = key.replace(/[[\]]/g, '')
    if (!isWanted(subset)) return []
    const file = fileName(subset)
    return [{ family: `Rushes ${file.split('.')[0]}`, path: join(folder, 'files', file), ranges: rangesOf(ranges) }]
  })
}

/** "U+41-5A,U+61" as pairs of code points. */
function rangesOf(text: string): TitleFont['ranges'] {
  return text.split(',').map((range) => {
    const [from, to] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)]
  })
}

const lettersByPath = new Map<string, ReadonlySet<number>>()

/** A package claims whole ranges; which letters of them a file has, it alone knows. */
function hasLetter({ ranges, path }: TitleFont, codePoint: number): boolean {
  if (!ranges.some(([from, to]) => codePoint >= from && codePoint <= to)) return false
  const letters = lettersByPath.get(path) ?? lettersOfFont(readFileSync(path))
  lettersByPath.set(path, letters)
  return letters.has(codePoint)
}

/** The fonts that a text needs, those that suit its language first. */
export function fontsForTitle(text: string): TitleFont[] {
  const fonts = inOrderOfLanguage(text)
  const needed = new Set<TitleFont>()
  for (const letter of text) {
    const font = fonts.find((one) => hasLetter(one, letter.codePointAt(0)!))
    if (font) needed.add(font)
  }
  return fonts.filter((font) => needed.has(font))
}

/** Chinese letters look otherwise in Japanese and Korean texts, which kana and hangul give away. */
function inOrderOfLanguage(text: string): TitleFont[] {
  const own = /[\u3040-\u30ff]/.test(text) ? 'noto-sans-jp-' : /[\uac00-\ud7af]/.test(text) ? 'noto-sans-kr-' : null
  if (own === null) return allFonts()
  const isOwn = ({ family }: TitleFont) => family.includes(own)
  const isInter = ({ family }: TitleFont) => family.includes('inter-')
  const fonts = allFonts()
  return [...fonts.filter(isInter), ...fonts.filter(isOwn), ...fonts.filter((font) => !isInter(font) && !isOwn(font))]
}

const PICTOGRAPH = /\p{Emoji_Presentation}/u
/** Joiners and selectors have no picture of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\s/u

const isDrawable = (letter: string): boolean =>
  !PICTOGRAPH.test(letter) && allFonts().some((font) => hasLetter(font, letter.codePointAt(0)!))

/** The text as it can be drawn: letters without a font and pictographs are left out instead of becoming boxes. */
export function printableTitle(text: string): string {
  const graphemes = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  return graphemes
    .map((grapheme) => {
      const letters = [...grapheme]
      if (letters.some((letter) => PICTOGRAPH.test(letter))) return ''
      return letters.every((letter) => INVISIBLE.test(letter) || isDrawable(letter))
        ? grapheme.replace(/\p{Variation_Selector}/gu, '')
        : ''
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What of a text cannot be drawn, each once, as the person wrote it. */
export function undrawableLetters(text: string): string[] {
  const graphemes = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  return [...new Set(graphemes.filter((grapheme) => grapheme.trim() !== '' && printableTitle(grapheme) === ''))]
}
