import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { isKindOfClothes, type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { say } from '../say/say.ts'
import { firstAfter, lastBefore, type Spoken } from './spoken.ts'
import type { Extraction } from './wish.ts'

const isGarment = (mark: Mark) => mark.sense?.as === 'wearable' || mark.sense?.as === 'holdable'

/** Bicycles and tables wear nothing while somebody is there who can. */
const isDressed = ({ wish }: Spoken) => {
  const kind = kindOf(wish.concept)
  return kind !== undefined && !/vehicle|wheeler|machine|thing/.test(kind)
}

/** Hats, scarves, umbrellas: worn or held by the subject before them, with their own colour. */
export function dress({ marks, ledger, notes, reading }: Extraction, spoken: readonly Spoken[]): void {
  for (const phrase of nounPhrases(marks, isGarment)) {
    if (ledger.used(phrase.noun)) continue
    for (const beside of [marks[phrase.from - 1], marks[phrase.to + 2]])
      if (beside && isKindOfClothes(marks, marks.indexOf(beside))) ledger.use('subjects.wears', beside)
    if (phrase.negated) {
      ledger.use('subjects.wears', phrase.noun, phrase.said.colour)
      continue
    }
    // "a fox with a hat", else "a hat on the fox".
    const owner = ownerBefore(spoken, phrase) ?? lastBefore(spoken, phrase.from) ?? firstAfter(spoken, marks, phrase.to)
    if (
      !owner ||
      (!isDressed(owner) && !isRole(marks[phrase.from - 1], 'with')) ||
      isApart(marks, spoken, phrase, owner)
    )
      continue
    const worn = phrase.noun.sense?.as === 'wearable'
    const list = (worn ? owner.wish.wears : owner.wish.holds) ?? []
    if (list.length >= (worn ? 4 : 2)) continue
    const garment = senseAs(phrase.noun, 'wearable')
    const held = senseAs(phrase.noun, 'holdable')
    if (held?.near) notes.push(say(reading.language).nearest(phrase.noun.text, 'holds', held.item))
    if (garment?.near) notes.push(say(reading.language).nearest(phrase.noun.text, 'wears', garment.item))
    if (garment?.undrawn) notes.push(say(reading.language).leftOut(phrase.noun.text))
    if (!list.includes(itemOf(phrase))) owner.wish[worn ? 'wears' : 'holds'] = [...list, itemOf(phrase)]
    const cue = marks[phrase.from - 1]
    ledger.use(`subjects.${owner.wish.id}.${worn ? 'wears' : 'holds'}`, phrase.noun, phrase.said.colour)
    if (cue?.sense?.as === 'wearing' || cue?.sense?.as === 'holding')
      ledger.use(`subjects.${owner.wish.id}.${worn ? 'wears' : 'holds'}`, cue)
  }
}

/** Who was spoken of last wears it; what is held is rather a person's, where one was spoken of in the same breath. */
function ownerBefore(spoken: readonly Spoken[], phrase: NounPhrase): Spoken | undefined {
  const dressed = spoken.filter(isDressed)
  const last = lastBefore(dressed, phrase.from)
  if (phrase.noun.sense?.as !== 'holdable' || !last || isPerson(last) || last.phrase.from >= 0) return last
  return lastBefore(dressed.filter(isPerson), phrase.from) ?? last
}

const isPerson = ({ wish }: Spoken) => ['adult', 'youngster', 'human'].includes(kindOf(wish.concept) ?? '')

/** "a woman and an umbrella", "a cup and a book": what is joined to somebody, or to a thing, is beside it and not on it. */
function isApart(marks: readonly Mark[], spoken: readonly Spoken[], phrase: NounPhrase, owner: Spoken): boolean {
  if (phrase.noun.sense?.as !== 'holdable') return false
  if (!spoken.some(isDressed)) return true
  // "a cake with candles, children dancing": what a thing has is not in anybody's hand.
  const nearest = lastBefore(spoken, phrase.from)
  if (nearest && nearest.phrase.from >= 0 && !isDressed(nearest) && isRole(marks[phrase.from - 1], 'with')) return true
  return isRole(marks[phrase.from - 1], 'and') && owner.phrase.to === phrase.from - 2
}

/** What stands for itself: garments and things to hold that nobody wears or holds. */
export function thingsApart({ marks, ledger }: Extraction, spoken: readonly Spoken[]): NounPhrase[] {
  const people = spoken.filter(isDressed)
  return nounPhrases(marks, isGarment).filter((phrase) => {
    if (phrase.negated || ledger.used(phrase.noun) || isKindOfClothes(marks, phrase.from)) return false
    const owner = lastBefore(people, phrase.from)
    return owner ? isApart(marks, spoken, phrase, owner) : true
  })
}

/** "red hat": the stage reads English names. */
export function itemOf(phrase: NounPhrase): string {
  const { sense } = phrase.noun
  const item = sense?.as === 'wearable' || sense?.as === 'holdable' ? sense.item : phrase.concept
  return phrase.colour ? `${phrase.colour} ${item}` : item
}
