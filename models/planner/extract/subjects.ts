import { cutText } from '../../contract/cut-text.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import type { Span } from '../reading/span.ts'
import { isRole, spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { extractActions } from './actions.ts'
import { costumeOf, isDisguise } from './costumes.ts'
import { fittingCount } from './fitting-count.ts'
import type { Extraction, RequestedSubject } from './requested-shot.ts'
import { firstAfter, lastBefore, type Spoken } from './spoken.ts'
import { idFor } from './subject-id.ts'
import { dressSubjects, itemOf, thingsApart } from './wears.ts'

const RULES = rulesOf('subjects')

/** Who is in the shot: noun phrases become subjects; verbs, ways and places go to the nearest of them. */
export function subjectsOf(extraction: Extraction, carried: readonly RequestedSubject[] = []): Spoken[] {
  const { spans, provenance } = extraction
  const phrases = nounPhrases(spans)
  const spoken: Spoken[] = comeAlong(spans, phrases) ? carried.map(repeatSubject) : []
  for (const phrase of phrases) {
    if (phrase.negated) {
      provenance.use('subjects', phrase.noun)
      continue
    }
    const wearer = isDisguise(spans, phrase) ? lastBefore(spoken, phrase.from) : undefined
    if (wearer) {
      disguiseSubject(extraction, wearer.request, phrase)
      provenance.use(`subjects.${wearer.request.id}.wears`, spans[phrase.from - 1])
      continue
    }
    const same = spoken.find((other) => refersTo(phrase, other))
    if (same) {
      provenance.use(`subjects.${same.request.id}.noun`, phrase.noun)
      describeAgain(extraction, same.request, phrase)
      // What comes next is said from here: "a cat and a dog. The cat has a hat".
      spoken.push({ phrase, request: same.request })
      continue
    }
    const alike = phrase.definite ? carried.filter(({ concept }) => concept === phrase.concept) : []
    const known = alike.find(({ attributes }) => attributes?.colour === phrase.colour) ?? alike[0]
    const taken = spoken.map((other) => other.request.id)
    const request = known
      ? { ...repeatSubject(known).request, span: phrase.noun }
      : extractSubject(phrase, taken, extraction)
    spoken.push({ phrase, request })
    if (known) describeAgain(extraction, request, phrase)
    claimWords(extraction, request, phrase)
    if (phrase.alsoA) disguiseSubject(extraction, request, phrase.alsoA)
  }
  dressSubjects(extraction, spoken)
  addThingsApart(extraction, spoken)
  extractActions(extraction, spoken)
  placeThem(extraction, spoken)
  inTheSky(spans, spoken)
  return spoken
}

/** "birds in the sky": what can fly and does nothing else flies there. */
export function inTheSky(spans: readonly Span[], spoken: readonly Spoken[]): void {
  const sky = spans.findIndex(({ word }) => RULES.inTheSky.test(word))
  const flyer = sky < 0 ? undefined : lastBefore(spoken, sky)
  if (!flyer || flyer.request.action) return
  if (/winged|flying|dragon/.test(`${kindOf(flyer.request.concept)} ${flyer.request.concept}`))
    flyer.request.action = 'fly'
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
  [RULES.candles, 'candle'],
  [RULES.basketWord, 'basket'],
]

function standingItem(phrase: NounPhrase): NounPhrase {
  const item = itemOf({ ...phrase, colour: null })
  const own = OWN_THINGS.find(([words]) => words.test(phrase.noun.word))?.[1]
  if (own) return { ...phrase, concept: own }
  const isShoe = RULES.shoes.test(phrase.noun.word)
  return { ...phrase, concept: isShoe ? 'running shoe' : (AS_THING[item] ?? item), plural: false }
}

/** "a cup and an umbrella": garments and things to hold that nobody wears or holds are themselves what is shown. */
function addThingsApart(extraction: Extraction, spoken: Spoken[]): void {
  for (const phrase of thingsApart(extraction, spoken)) {
    const one = standingItem(phrase)
    const taken = spoken.map(({ request }) => request.id)
    const request = extractSubject(one, taken, extraction)
    spoken.push({ phrase: one, request })
    claimWords(extraction, request, one)
  }
  spoken.sort((one, other) => one.phrase.from - other.phrase.from)
}

/** Whether those of the shot before are in this one: "then it sleeps", or nobody else is named. */
function comeAlong(spans: readonly Span[], phrases: readonly NounPhrase[]): boolean {
  return phrases.length === 0 || spans.some((span) => isRole(span, 'pronoun'))
}

/** Somebody of the shot before, with what lasts (looks, clothes) and without what passes (actions, places). */
function repeatSubject(request: RequestedSubject): Spoken {
  const { id, noun, concept, span, count, attributes, wears, holds } = request
  const lasting = { id, noun, concept, span, count, attributes, wears, holds }
  const phrase: NounPhrase = {
    noun: span,
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
  return { phrase, request: structuredClone(lasting) }
}

/** "a fox … the fox", "a kite … kite is red": a phrase of the same thing, without "a", is the same one. */
function refersTo(phrase: NounPhrase, other: Spoken): boolean {
  if (phrase.indefinite || phrase.count !== null || other.request.concept !== phrase.concept) return false
  const { colour } = other.request.attributes ?? {}
  if (colour && phrase.colour && colour !== phrase.colour) return false
  // "a duck and its ducklings" are several.
  if (phrase.plural && (other.request.count ?? 1) === 1) return false
  return phrase.definite || (!phrase.plural && phrase.noun.text.toLowerCase() === other.request.noun.toLowerCase())
}

/** "the kite is red": what is said of somebody later on. */
function describeAgain({ spans, provenance }: Extraction, request: RequestedSubject, phrase: NounPhrase): void {
  const is = isRole(spans[phrase.to + 1], 'be') ? spans[phrase.to + 2] : undefined
  for (const kind of ['colour', 'material', 'size'] as const) {
    const said = phrase.said[kind] ?? (is?.sense?.as === kind ? is : undefined)
    const sense = said?.sense as Record<string, unknown> | undefined
    if (!said || request.attributes?.[kind]) continue
    request.attributes = { ...request.attributes, [kind]: sense![kind] }
    provenance.use(`subjects.${request.id}.attributes.${kind}`, said)
  }
}

/** "a superhero dog", "my cat as an astronaut": one who plays somebody wears what goes with it. */
export function disguiseSubject(
  { provenance, notes, parse }: Pick<Extraction, 'provenance' | 'notes' | 'parse'>,
  request: RequestedSubject,
  as: NounPhrase,
): void {
  const item = costumeOf(as)
  // Without a costume for it the word stays unused, and that is told.
  if (!item) return
  request.wears = [...(request.wears ?? []), as.colour && !item.includes(' ') ? `${as.colour} ${item}` : item].slice(
    0,
    4,
  )
  provenance.use(`subjects.${request.id}.wears`, as.noun, as.said.colour)
  notes.push(phrasesIn(parse.language).costume(as.noun.text, request.noun, item))
}

/** "une apicultrice" is a woman, "un mannequin" a man: as the article says, where the word alone leaves it open. */
function conceptOf({ concept, gender, noun }: NounPhrase): string {
  if (noun.language !== 'fr') return concept
  if (concept === 'man' && gender === 'f') return 'woman'
  return concept === 'woman' && gender === 'm' ? 'man' : concept
}

/** A subject with what its phrase says; more of a kind than a shot holds are told in the notes. */
export function extractSubject(
  phrase: NounPhrase,
  taken: readonly string[],
  extraction: Pick<Extraction, 'notes' | 'parse'>,
): RequestedSubject {
  const request: RequestedSubject = {
    id: idFor(conceptOf(phrase), taken),
    noun: cutText(phrase.noun.text, 80),
    concept: conceptOf(phrase),
    span: phrase.noun,
  }
  if (phrase.gender) request.gender = phrase.gender
  const asked = phrase.count ?? (phrase.plural && !phrase.definite ? 3 : null)
  if (asked !== null) request.count = fittingCount(asked, extraction)
  const { colour, material, size } = phrase
  if (colour || material || size) {
    request.attributes = { ...(colour && { colour }), ...(material && { material }), ...(size && { size }) }
  }
  return request
}

function claimWords(
  { provenance }: Extraction,
  request: RequestedSubject,
  { noun, said, plural, count }: NounPhrase,
): void {
  const path = `subjects.${request.id}`
  provenance.use(`${path}.noun`, noun)
  if (said.count) provenance.use(`${path}.count`, said.count)
  else if (plural || count !== null) provenance.use(`${path}.count`, noun)
  if (said.colour) provenance.use(`${path}.attributes.colour`, said.colour)
  if (said.material) provenance.use(`${path}.attributes.material`, said.material)
  if (said.size) provenance.use(`${path}.attributes.size`, said.size)
  if (said.alike) provenance.use(`${path}.noun`, said.alike)
}

/** "on the left", "in the background": where the nearest subject before stands, else the first. */
function placeThem({ spans, provenance }: Extraction, spoken: readonly Spoken[]): void {
  for (const { span, sense } of spansAs(spans, 'position')) {
    const at = spans.indexOf(span)
    const leads = at === 0 || spans[at - 1]!.kind === 'stop'
    const owner = (leads ? firstAfter(spoken, spans, at) : undefined) ?? lastBefore(spoken, at) ?? spoken[0]
    if (!owner) continue
    if (sense.x !== undefined) owner.request.position = { ...owner.request.position, x: sense.x }
    if (sense.depth !== undefined) owner.request.position = { ...owner.request.position, depth: sense.depth }
    provenance.use(`subjects.${owner.request.id}.position`, span)
  }
}
