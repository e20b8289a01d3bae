import type { NounPhrase } from './noun-phrase.ts'
import { isRole, type Span, senseAs } from './span.ts'

/** "two dogs, one brown and one black", "deux voitures, une rouge et une bleue": as many phrases as ones are told apart. */
export function oneByOne(spans: readonly Span[], phrase: NounPhrase): NounPhrase[] {
  if (phrase.count === null || phrase.count < 2 || phrase.count > 4) return [phrase]
  const ones: NounPhrase[] = []
  let at = phrase.to + 1
  while (spans[at]?.text === ',' || spans[at]?.text === ':' || isRole(spans[at], 'and')) {
    const article = spans[at + 1]
    const said = spans[at + 2]
    const isOne =
      senseAs(article, 'number')?.value === 1 || isRole(article, 'indefinite') || isRole(article, 'definite')
    const kind = said?.sense?.as
    if (!isOne || (kind !== 'colour' && kind !== 'size' && kind !== 'material')) break
    ones.push({
      ...phrase,
      colour: senseAs(said, 'colour')?.colour ?? phrase.colour,
      size: senseAs(said, 'size')?.size ?? phrase.size,
      material: senseAs(said, 'material')?.material ?? phrase.material,
      count: null,
      plural: false,
      indefinite: true,
      definite: false,
      said: { ...phrase.said, [kind]: said, alike: article },
      from: ones.length === 0 ? phrase.from : at + 1,
      to: at + 2,
    })
    at += 3
  }
  return ones.length === phrase.count ? ones : [phrase]
}
