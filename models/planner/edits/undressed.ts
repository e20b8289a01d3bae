import type { Language } from '../lexicon/lexicon.ts'
import type { Mark } from '../reading/mark.ts'
import { read } from '../reading/read.ts'

/** Words that a wardrobe is told in: "in a red top hat and a scarf", "qui porte un chapeau". */
const TELLS_CLOTHES = ['wearable', 'wearing', 'colour', 'function']

/** Prose without the clothes that it says right after a noun: "a turtle in a top hat walks" is "a turtle walks". */
export function undressed(prose: string, noun: string, language: Language): string {
  const { marks } = read(prose, language)
  const wearer = marks.findIndex(({ text }) => text.toLowerCase() === noun.toLowerCase())
  if (wearer < 0) return prose
  const after = marks.slice(wearer + 1)
  const stranger = after.findIndex((mark) => !TELLS_CLOTHES.includes(mark.sense?.as ?? ''))
  const told = stranger < 0 ? after : after.slice(0, stranger)
  const item = told.findLastIndex(({ sense }) => sense?.as === 'wearable')
  return item < 0 ? prose : prose.slice(0, marks[wearer]!.end) + prose.slice(endOf(told, item))
}

/** Where a garment and its colour end: "un chapeau rouge". */
function endOf(told: readonly Mark[], item: number): number {
  const next = told[item + 1]
  return (next?.sense?.as === 'colour' ? next : told[item]!).end
}
