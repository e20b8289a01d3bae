import { cutText } from '../../models/contract/cut-text.ts'
import type { Message } from '../../models/contract/message.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import type { Language } from '../../models/planner/lexicon/lexicon.ts'
import { read } from '../../models/planner/reading/read.ts'

const LATEST = 3

/** The language of what the person said last; where that does not tell, of what they said before. */
export function conversationLanguage(messages: Message[]): Language {
  const texts = messages
    .filter(({ role }) => role === 'user')
    .slice(-LATEST)
    .map(({ parts }) => parts.map((part) => (part.type === 'text' ? part.text : '')).join(' '))
  let language: Language | undefined
  for (const text of texts) language = read(cutText(text, LIMITS.promptCharacters), language).language
  return language ?? 'en'
}
