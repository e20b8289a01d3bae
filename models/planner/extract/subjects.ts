import { cutText } from '../../contract/cut-text.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import type { Mark } from '../reading/mark.ts'
import { isRole, marksAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { say } from '../say/say.ts'
import { costumeOf, isDisguise } from './costumes.ts'
import { deedsOf } from './deeds.ts'
import { fittingCount } from './fitting-count.ts'
import { firstAfter, lastBefore, type Spoken } from './spoken.ts'
import { idFor } from './subject-id.ts'
import { dress, itemOf, thingsApart } from './wears.ts'
import type { Extraction, SubjectWish } from './wish.ts'

/** Who is in the shot: noun phrases become subjects; verbs, ways and places go to the nearest of them. */
export function subjectsOf(extraction: Extraction, carried: readonly SubjectWish[] = []): Spoken[] {
  const { marks, ledger } = extraction
  const phrases = nounPhrases(marks)
  const spoken: Spoken[] = comeAlong(marks, phrases) ? carried.map(again) : []
  for (const phrase of phrases) {
    if (phrase.negated) {
      ledger.use('subjects', phrase.noun)
      continue
    }
    const wearer = isDisguise(marks, phrase) ? lastBefore(spoken, phrase.from) : undefined
    if (wearer) {
      disguise(extraction, wearer.wish, phrase)
      ledger.use(`subjects.${wearer.wish.id}.wears`, marks[phrase.from - 1])
      continue
    }
    const same = spoken.find((other) => refersTo(phrase, other))
    if (same) {
      ledger.use(`subjects.${same.wish.id}.noun`, phrase.noun)
      describeAgain(extraction, same.wish, phrase)
      // What comes next is said from here: "a cat and a dog. The cat has a hat".
      spoken.push({ phrase, wish: same.wish })
      continue
    }
    const alike = phrase.definite ? carried.filter(({ concept }) => concept === phrase.concept) : []
    const known = alike.find(({ attributes }) => attributes?.colour === phrase.colour) ?? alike[0]
    const taken = spoken.map((other) => other.wish.id)
    const wish = known ? { ...again(known).wish, mark: phrase.noun } : subjectWish(phrase, taken, extraction)
    spoken.push({ phrase, wish })
    if (known) describeAgain(extraction, wish, phrase)
    claim(extraction, wish, phrase)
    if (phrase.alsoA) disguise(extraction, wish, phrase.alsoA)
  }
  dress(extraction, spoken)
  addThingsApart(extraction, spoken)
  deedsOf(extraction, spoken)
  placeThem(extraction, spoken)
  inTheSky(marks, spoken)
  return spoken
}

/** "birds in the sky": what can fly and does nothing else flies there. */
export function inTheSky(marks: readonly Mark[], spoken: readonly Spoken[]): void {
  const sky = marks.findIndex(({ word }) => /^(?:sky|ciel|overhead)$/.test(word))
  const flyer = sky < 0 ? undefined : lastBefore(spoken, sky)
  if (!flyer || flyer.wish.action) return
  if (/winged|flying|dragon/.test(`${kindOf(flyer.wish.concept)} ${flyer.wish.concept}`)) flyer.wish.action = 'fly'
}

/** How the stage calls what is worn or held, where it stands by itself. */
const AS_THING: Readonly<Record<string, string>> = {
  phone: 'mobile phone',
  suitcase: 'luggage',
  tie: 'necktie',
  shirt: 't-shirt',
  boots: 'hiking boot',
  lantern: 'red paper lantern',
}

/** What is held as something like it, and stands as itself. */
const OWN_THINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:candle|candlestick|candelabra|bougie|bougeoir)$/, 'candle'],
  [/^(?:panier|basket)$/, 'basket'],
]

function standingItem(phrase: NounPhrase): NounPhrase {
  const item = itemOf({ ...phrase, colour: null })
  const own = OWN_THINGS.find(([words]) => words.test(phrase.noun.word))?.[1]
  if (own) return { ...phrase, concept: own }
  const isShoe = /sneaker|trainer|basket|shoe|chaussure/.test(phrase.noun.word)
  return { ...phrase, concept: isShoe ? 'running shoe' : (AS_THING[item] ?? item), plural: false }
}

/** "a cup and an umbrella": garments and things to hold that nobody wears or holds are themselves what is shown. */
function addThingsApart(extraction: Extraction, spoken: Spoken[]): void {
  for (const phrase of thingsApart(extraction, spoken)) {
    const one = standingItem(phrase)
    const taken = spoken.map(({ wish }) => wish.id)
    const wish = subjectWish(one, taken, extraction)
    spoken.push({ phrase: one, wish })
    claim(extraction, wish, one)
  }
  spoken.sort((one, other) => one.phrase.from - other.phrase.from)
}

/** Whether those of the shot before are in this one: "then it sleeps", or nobody else is named. */
function comeAlong(marks: readonly Mark[], phrases: readonly NounPhrase[]): boolean {
  return phrases.length === 0 || marks.some((mark) => isRole(mark, 'pronoun'))
}

/** Somebody of the shot before, with what lasts (looks, clothes) and without what passes (deeds, places). */
function again(wish: SubjectWish): Spoken {
  const { id, noun, concept, mark, count, attributes, wears, holds } = wish
  const lasting = { id, noun, concept, mark, count, attributes, wears, holds }
  const phrase: NounPhrase = {
    noun: mark,
    concept,
    count: null,
    plural: false,
    colour: null,
    material: null,
    size: null,
    ordinal: null,
    gender: null,
    definite: true,
    indefinite: false,
    negated: false,
    said: {},
    from: -1,
    to: -1,
  }
  return { phrase, wish: structuredClone(lasting) }
}

/** "a fox … the fox", "a kite … kite is red": a phrase of the same thing, without "a", is the same one. */
function refersTo(phrase: NounPhrase, other: Spoken): boolean {
  if (phrase.indefinite || phrase.count !== null || other.wish.concept !== phrase.concept) return false
  const { colour } = other.wish.attributes ?? {}
  if (colour && phrase.colour && colour !== phrase.colour) return false
  // "a duck and its ducklings" are several.
  if (phrase.plural && (other.wish.count ?? 1) === 1) return false
  return phrase.definite || (!phrase.plural && phrase.noun.text.toLowerCase() === other.wish.noun.toLowerCase())
}

/** "the kite is red": what is said of somebody later on. */
function describeAgain({ marks, ledger }: Extraction, wish: SubjectWish, phrase: NounPhrase): void {
  const is = isRole(marks[phrase.to + 1], 'be') ? marks[phrase.to + 2] : undefined
  for (const kind of ['colour', 'material', 'size'] as const) {
    const said = phrase.said[kind] ?? (is?.sense?.as === kind ? is : undefined)
    const sense = said?.sense as Record<string, unknown> | undefined
    if (!said || wish.attributes?.[kind]) continue
    wish.attributes = { ...wish.attributes, [kind]: sense![kind] }
    ledger.use(`subjects.${wish.id}.attributes.${kind}`, said)
  }
}

/** "a superhero dog", "my cat as an astronaut": one who plays somebody wears what goes with it. */
export function disguise(
  { ledger, notes, reading }: Pick<Extraction, 'ledger' | 'notes' | 'reading'>,
  wish: SubjectWish,
  as: NounPhrase,
): void {
  const item = costumeOf(as)
  // Without a costume for it the word stays unused, and that is told.
  if (!item) return
  wish.wears = [...(wish.wears ?? []), as.colour && !item.includes(' ') ? `${as.colour} ${item}` : item].slice(0, 4)
  ledger.use(`subjects.${wish.id}.wears`, as.noun, as.said.colour)
  notes.push(say(reading.language).costume(as.noun.text, wish.noun, item))
}

/** "une apicultrice" is a woman, "un mannequin" a man: as the article says, where the word alone leaves it open. */
function conceptOf({ concept, gender, noun }: NounPhrase): string {
  if (noun.language !== 'fr') return concept
  if (concept === 'man' && gender === 'f') return 'woman'
  return concept === 'woman' && gender === 'm' ? 'man' : concept
}

/** A subject with what its phrase says; more of a kind than a shot holds are told in the notes. */
export function subjectWish(
  phrase: NounPhrase,
  taken: readonly string[],
  extraction: Pick<Extraction, 'notes' | 'reading'>,
): SubjectWish {
  const wish: SubjectWish = {
    id: idFor(conceptOf(phrase), taken),
    noun: cutText(phrase.noun.text, 80),
    concept: conceptOf(phrase),
    mark: phrase.noun,
  }
  if (phrase.gender) wish.gender = phrase.gender
  const asked = phrase.count ?? (phrase.plural && !phrase.definite ? 3 : null)
  if (asked !== null) wish.count = fittingCount(asked, extraction)
  const { colour, material, size } = phrase
  if (colour || material || size) {
    wish.attributes = { ...(colour && { colour }), ...(material && { material }), ...(size && { size }) }
  }
  return wish
}

function claim({ ledger }: Extraction, wish: SubjectWish, { noun, said, plural, count }: NounPhrase): void {
  const path = `subjects.${wish.id}`
  ledger.use(`${path}.noun`, noun)
  if (said.count) ledger.use(`${path}.count`, said.count)
  else if (plural || count !== null) ledger.use(`${path}.count`, noun)
  if (said.colour) ledger.use(`${path}.attributes.colour`, said.colour)
  if (said.material) ledger.use(`${path}.attributes.material`, said.material)
  if (said.size) ledger.use(`${path}.attributes.size`, said.size)
  if (said.alike) ledger.use(`${path}.noun`, said.alike)
}

/** "on the left", "in the background": where the nearest subject before stands, else the first. */
function placeThem({ marks, ledger }: Extraction, spoken: readonly Spoken[]): void {
  for (const { mark, sense } of marksAs(marks, 'position')) {
    const at = marks.indexOf(mark)
    const leads = at === 0 || marks[at - 1]!.kind === 'stop'
    const owner = (leads ? firstAfter(spoken, marks, at) : undefined) ?? lastBefore(spoken, at) ?? spoken[0]
    if (!owner) continue
    if (sense.x !== undefined) owner.wish.position = { ...owner.wish.position, x: sense.x }
    if (sense.depth !== undefined) owner.wish.position = { ...owner.wish.position, depth: sense.depth }
    ledger.use(`subjects.${owner.wish.id}.position`, mark)
  }
}
