import { cutText } from './cut-text.ts'

/** A text that no database and no file can hold, and where it stands. */
export interface UnfitText {
  path: (string | number)[]
  message: string
}

const SHOWN_CHARACTERS = 40

function whyUnfit(text: string): string | null {
  if (text.includes('\0')) return 'the text holds a NUL character (U+0000), which cannot be stored'
  if (!text.isWellFormed()) return 'the text holds half a character (a lone surrogate), which cannot be stored'
  return null
}

const shownKey = (key: string) => cutText(key.toWellFormed().replaceAll('\0', '�'), SHOWN_CHARACTERS)

/** The first text of a JSON value, key or value, that cannot be stored; null when all can. Walks any depth. */
export function findUnfitText(value: unknown): UnfitText | null {
  const waiting: [value: unknown, path: (string | number)[]][] = [[value, []]]
  for (const [each, path] of waiting) {
    if (typeof each === 'string') {
      const message = whyUnfit(each)
      if (message) return { path, message }
    }
    if (typeof each !== 'object' || each === null) continue
    for (const [key, inner] of Object.entries(each)) {
      const message = whyUnfit(key)
      if (message) return { path: [...path, shownKey(key)], message }
      waiting.push([inner, [...path, Array.isArray(each) ? Number(key) : key]])
    }
  }
  return null
}

/** The text without what cannot be stored, for texts that nobody can be asked to send again. */
export function makeStorable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}
