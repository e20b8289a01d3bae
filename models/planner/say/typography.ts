import type { Language } from '../lexicon/lexicon.ts'

/** A text in the quotation marks of the language. */
export function quoteText(text: string, language: Language): string {
  return language === 'fr' ? `« ${text} »` : `“${text}”`
}

/** "2.5 s", with the decimal sign of the language. */
export function secondsWords(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100)
  return `${language === 'fr' ? text.replace('.', ',') : text} s`
}
