import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isKindOfClothes, type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { Extraction } from './requested-shot.ts'
import { firstAfter, lastBefore, type Spoken } from './spoken.ts'

const isGarment = (span: Span) => span.sense?.as === 'wearable' || span.sense?.as === 'holdable'

/** Bicycles and tables wear nothing while somebody is there who can. */
const isDressed = ({ request }: Spoken) => {
  const kind = kindOf(request.concept)
  return kind !== undefined && !/vehicle|wheeler|machine|thing/.test(kind)
}

/** Hats, scarves, umbrellas: worn or held by the subject before them, with their own colour. */
export function dressSubjects({ spans, provenance, notes, parse }: Extraction, spoken: readonly Spoken[]): void {
  for (const phrase of nounPhrases(spans, isGarment)) {
    if (provenance.used(phrase.noun)) continue
    for (const beside of [spans[phrase.from - 1], spans[phrase.to + 2]])
      if (beside && isKindOfClothes(spans, spans.indexOf(beside))) provenance.use('subjects.wears', beside)
    if (phrase.negated) {
      provenance.use('subjects.wears', phrase.noun, phrase.said.colour)
      continue
    }
    // "a fox with a hat", else "a hat on the fox".
    const owner = ownerBefore(spoken, phrase) ?? lastBefore(spoken, phrase.from) ?? firstAfter(spoken, spans, phrase.to)
    if (
      !owner ||
      (!isDressed(owner) && !isRole(spans[phrase.from - 1], 'with')) ||
      isApart(spans, spoken, phrase, owner)
    )
      continue
    const worn = phrase.noun.sense?.as === 'wearable'
    const list = (worn ? owner.request.wears : owner.request.holds) ?? []
    if (list.length >= (worn ? 4 : 2)) continue
    const garment = senseAs(phrase.noun, 'wearable')
    const held = senseAs(phrase.noun, 'holdable')
    if (held?.near) notes.push(phrasesIn(parse.language).nearest(phrase.noun.text, 'holds', held.item))
    if (garment?.near) notes.push(phrasesIn(parse.language).nearest(phrase.noun.text, 'wears', garment.item))
    if (garment?.undrawn) notes.push(phrasesIn(parse.language).leftOut(phrase.noun.text))
    if (!list.includes(itemOf(phrase))) owner.request[worn ? 'wears' : 'holds'] = [...list, itemOf(phrase)]
    const cue = spans[phrase.from - 1]
    provenance.use(`subjects.${owner.request.id}.${worn ? 'wears' : 'holds'}`, phrase.noun, phrase.said.colour)
    if (cue?.sense?.as === 'wearing' || cue?.sense?.as === 'holding')
      provenance.use(`subjects.${owner.request.id}.${worn ? 'wears' : 'holds'}`, cue)
  }
}

/** Who was spoken of last wears it; what is held is rather a person's, where one was spoken of in the same breath. */
function ownerBefore(spoken: readonly Spoken[], phrase: NounPhrase): Spoken | undefined {
  const dressed = spoken.filter(isDressed)
  const last = lastBefore(dressed, phrase.from)
  if (phrase.noun.sense?.as !== 'holdable' || !last || isPerson(last) || last.phrase.from >= 0) return last
  return lastBefore(dressed.filter(isPerson), phrase.from) ?? last
}

const isPerson = ({ request }: Spoken) => ['adult', 'youngster', 'human'].includes(kindOf(request.concept) ?? '')

/** "a woman and an umbrella", "a cup and a book": what is joined to somebody, or to a thing, is beside it and not on it. */
function isApart(spans: readonly Span[], spoken: readonly Spoken[], phrase: NounPhrase, owner: Spoken): boolean {
  if (phrase.noun.sense?.as !== 'holdable') return false
  if (!spoken.some(isDressed)) return true
  // "a cake with candles, children dancing": what a thing has is not in anybody's hand.
  const nearest = lastBefore(spoken, phrase.from)
  if (nearest && nearest.phrase.from >= 0 && !isDressed(nearest) && isRole(spans[phrase.from - 1], 'with')) return true
  return isRole(spans[phrase.from - 1], 'and') && owner.phrase.to === phrase.from - 2
}

/** What stands for itself: garments and things to hold that nobody wears or holds. */
export function thingsApart({ spans, provenance }: Extraction, spoken: readonly Spoken[]): NounPhrase[] {
  const people = spoken.filter(isDressed)
  return nounPhrases(spans, isGarment).filter((phrase) => {
    if (phrase.negated || provenance.used(phrase.noun) || isKindOfClothes(spans, phrase.from)) return false
    const owner = lastBefore(people, phrase.from)
    return owner ? isApart(spans, spoken, phrase, owner) : true
  })
}

/** "red hat": the stage reads English names. */
export function itemOf(phrase: NounPhrase): string {
  const { sense } = phrase.noun
  const item = sense?.as === 'wearable' || sense?.as === 'holdable' ? sense.item : phrase.concept
  return phrase.colour ? `${phrase.colour} ${item}` : item
}
