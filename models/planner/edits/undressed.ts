import type { Language } from '../lexicon/lexicon.ts'
import { read } from '../reading/read.ts'
import type { Span } from '../reading/span.ts'

/** Words that a wardrobe and what is held are told in: "in a red top hat, a scarf and gloves", "qui porte un chapeau". */
const TELLS_OF_IT = ['wearable', 'holdable', 'wearing', 'holding', 'colour', 'material', 'size', 'function']
const isItem = ({ sense }: Span) => sense?.as === 'wearable' || sense?.as === 'holdable'

/** Prose without the clothes that it says right after a noun: "a turtle in a top hat walks" is "a turtle walks". */
export function removeGarment(prose: string, noun: string, language: Language): string {
  const { spans } = read(prose, language)
  const wearer = spans.findIndex(({ text }) => text.toLowerCase() === noun.toLowerCase())
  if (wearer < 0) return prose
  const after = spans.slice(wearer + 1)
  const tells = (span: Span) =>
    TELLS_OF_IT.includes(span.sense?.as ?? '') || span.text === ',' || span.kind === 'unknown'
  const stranger = after.findIndex((span) => !tells(span))
  const told = stranger < 0 ? after : after.slice(0, stranger)
  const item = told.findLastIndex(isItem)
  return item < 0 ? prose : prose.slice(0, spans[wearer]!.end) + prose.slice(endOf(told, item))
}

/** Where a garment and its colour end: "un chapeau rouge". */
function endOf(told: readonly Span[], item: number): number {
  const next = told[item + 1]
  return (next?.sense?.as === 'colour' ? next : told[item]!).end
}
