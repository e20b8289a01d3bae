import type { Page } from 'playwright-core'
import { isDictionaryWord } from '../../models/planner/lexicon/word-lists.ts'
import { foldText } from '../../models/planner/text/fold.ts'

/** Names and loans that stand on the page in both languages. */
const NAMES = new Set(['rushes', 'ollama', 'openai', 'noir', 'anime', 'zoom', 'pixel', 'api', 'resolution'])

/**
 * Everything that a person can see or hear of the page: texts, names, titles, placeholders, descriptions. What is
 * marked as another language (`lang`) may be in that language. What people wrote themselves is in their own. `within`
 * is the part of the page that is read.
 */
export function readPage(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((within) => {
    const own = document.documentElement.lang
    const said = within === 'body' ? [document.title] : []
    const isForeign = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? own) !== own
    for (const element of document.querySelectorAll(`:is(${within}) *`)) {
      if (isForeign(element) || element.closest('script, style, .user-message')) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
        const value = element.getAttribute(name)
        if (value) said.push(value)
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) said.push(node.textContent.trim())
      }
    }
    return said
  }, within)
}

/** Words of the page that are of the other language alone, each with the text it stands in. */
export async function foreignWords(page: Page, language: 'en' | 'fr', within?: string): Promise<string[]> {
  const other = language === 'en' ? 'fr' : 'en'
  const texts = new Set(await readPage(page, within))
  return [...texts].flatMap((text) => {
    // Addresses, file names and the names and versions of models are nobody's language.
    const words = text.replace(/\S+ \d+\.\d+\.\d+|\S*[/\\@_]\S*|\S+\.\w+|\S*\d\S*/g, ' ').match(/\p{L}+/gu) ?? []
    return words
      .map(foldText)
      .filter((word) => !NAMES.has(word) && isDictionaryWord(word, other) && !isDictionaryWord(word, language))
      .map((word) => `${word}: ${text}`)
  })
}
