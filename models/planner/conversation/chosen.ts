import { rulesOf } from '../lexicon/rules.ts'
import { read } from '../reading/read.ts'
import { senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'
import type { Understanding } from '../understand.ts'

const RULES = rulesOf('doubts')
const simplifyText = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Which answer of a question a message picks: by its own words, as a click sends them, by "yes" and "no", or by its
 * number ("the second one", "2"). Null when the message is about something else.
 */
export function chosenIn(message: string, question: Understanding): Understanding | null {
  if (question.kind !== 'question' || message.length > 200) return null
  const { choices, language } = question
  const said = simplifyText(message)
  const named = choices.find(({ say }) => simplifyText(say) === said)
  if (named) return named.means
  if (RULES.yes.test(said)) return choices[0]!.means
  if (RULES.no.test(said)) return choices.at(-1)!.means
  const { spans } = read(message, language)
  const number = spans
    .map((span) => senseAs(span, 'ordinal')?.value ?? senseAs(span, 'number')?.value)
    .find((value) => value !== undefined)
  const alone = spans.every(({ sense, kind }) =>
    ['function', 'ordinal', 'number', 'head', 'talk'].includes(sense?.as ?? (kind === 'stop' ? 'function' : '')),
  )
  if (number === undefined || !alone) return null
  return (number < 0 ? choices.at(number) : choices[number - 1])?.means ?? null
}
