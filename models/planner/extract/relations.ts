import { conceptById } from '../../cast/concepts.ts'
import type { Relation } from '../../contract/shot-plan.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, spansAs } from '../reading/span.ts'
import type { Extraction } from './requested-shot.ts'
import { canAct, lastBefore, riderOf, type Spoken } from './spoken.ts'

const RULES = rulesOf('relations')

/** Who chases, holds, stands beside whom, as far as both are subjects of the shot. */
export function relationsOf({ spans, provenance }: Extraction, spoken: readonly Spoken[]): Relation[] {
  const relations: Relation[] = []
  const relate = (span: Span, kind: Relation['kind'], passive = false) => {
    if (provenance.wordsOf('camera.move')?.includes(span.text)) return
    const position = spans.indexOf(span)
    // Actions are done by those who can act: in "a robot on a bench holding a flower" the robot holds it.
    const able = span.sense?.as === 'relation' ? [] : spoken.filter(canAct)
    const doers = kind === 'holds' ? handsFirst(able, spans, position) : able
    const last = lastBefore(doers, position) ?? lastBefore(spoken, position)
    const subject = (doers.length > 0 && last && riderOf(spans, spoken, last)) || last
    const object = objectAfter(spans, spoken, position, subject)
    if (!subject || !object || subject.request === object.request || sentenceEnds(spans, position, object)) return
    const between = spans.slice(position + 1, Math.max(position + 1, object.phrase.from))
    // "follows a sea turtle": a place right before the noun says which one it is.
    const isSmall = (beside: Span) =>
      beside.sense?.as === 'function' || (beside.sense?.as === 'place' && beside === between.at(-1))
    if (!between.every(isSmall)) return
    const known = relations.findIndex((one) => one.subject === object.request.id && one.object === subject.request.id)
    // "a whale with fish that follow it": the verb says more than "with".
    if (known >= 0 && relations[known]!.kind === 'next-to') relations.splice(known, 1)
    const [one, other] = passive ? [object, subject] : [subject, object]
    relations.push({ subject: one.request.id, kind: mountedKind(one, kind, other), object: other.request.id })
    if (!passive && SHARED.has(kind))
      for (const { request } of joinedTo(spans, spoken, subject))
        if (request !== object.request) relations.push({ subject: request.id, kind, object: object.request.id })
    provenance.use('relations', span)
    if (kind === 'chases' || kind === 'follows' || span.sense?.as === 'action') {
      if (!['plays', 'rides', 'holds'].includes(kind)) object.request.action ??= subject.request.action
    }
  }
  for (const [position, span] of spans.entries()) {
    if (isOnTop(spans, position)) {
      const [whole, one] = [lastBefore(spoken, position), spoken.find(({ phrase }) => phrase.from > position)]
      if (whole && one) relations.push({ subject: one.request.id, kind: 'on', object: whole.request.id })
    }
    // "with a scarf and a broom": the second is held too.
    if (isRole(span, 'and') && isAlsoWith(spans, position) && holdsWhat(spoken, position) === 'holds')
      relate(span, 'holds')
    if (!isRole(span, 'with')) continue
    relate(span, holdsWhat(spoken, position))
    shareAction(spans, spoken, position)
  }
  for (const { span, sense } of spansAs(spans, 'action')) {
    if (sense.relation) relate(span, sense.relation, sense.passive)
    // "a cat driving a red car" is in it.
    else if (sense.action === 'drive' && isDriven(spoken, spans.indexOf(span))) relate(span, 'rides')
  }
  for (const { span, sense } of spansAs(spans, 'relation')) {
    const body = sense.relation === 'on' ? bodyAfter(spans, spans.indexOf(span)) : null
    const one = body && lastBefore(spoken, spans.indexOf(span))
    const named =
      body && isRole(spans[spans.indexOf(body) + 1], 'of')
        ? spoken.find(({ phrase }) => phrase.from > spans.indexOf(body))
        : undefined
    const bearer = one && (named ?? spoken.findLast((other) => other.phrase.to < one.phrase.from && canAct(other)))
    if (!bearer) relate(span, sense.relation)
    else {
      relations.push({ subject: one.request.id, kind: 'on', object: bearer.request.id })
      provenance.use('relations', span, body)
    }
  }
  for (const [position, span] of spans.entries()) {
    const whole = isRole(span, 'at') ? placedAt(spans, spoken, position) : null
    if (whole) relate(span, whole)
  }
  for (const { span } of spansAs(spans, 'holding')) relate(span, 'holds')
  // "un pompier porte un chat": what is no garment is carried.
  for (const { span } of spansAs(spans, 'wearing')) if (RULES.carries.test(span.word)) relate(span, 'holds')
  return relations
}

/** "une table, dessus une tarte": what is named next is on what was named before. */
const isOnTop = (spans: readonly Span[], position: number) =>
  spans[position]!.word === 'dessus' && isRole(spans[position + 1], 'indefinite')

/** Whether an "and" goes on with what somebody is with: something worn, or a thing, stands between. */
function isAlsoWith(spans: readonly Span[], position: number): boolean {
  let at = position - 1
  const kinds = ['colour', 'size', 'material', 'wearable', 'holdable', 'noun', 'missing']
  while (spans[at] && (kinds.includes(spans[at]!.sense?.as ?? '') || isRole(spans[at], 'indefinite', 'possessive')))
    at--
  return isRole(spans[at], 'with')
}

/** "a pirate with a parrot on his shoulder": the part of a body that something is on. */
function bodyAfter(spans: readonly Span[], position: number): Span | null {
  const [article, part] = spans.slice(position + 1, position + 3)
  return isRole(article, 'possessive', 'definite') && part && RULES.partOfTheBody.test(part.word) ? part : null
}

/** What two that are joined by "and" do to a third together. */
const SHARED = new Set<Relation['kind']>(['on', 'under', 'inside', 'behind', 'in-front-of', 'chases', 'follows'])

/** "a cat and a dog on a sofa": who is joined to somebody right before. */
function joinedTo(spans: readonly Span[], spoken: readonly Spoken[], last: Spoken): Spoken[] {
  const before = spoken[spoken.indexOf(last) - 1]
  const between = before ? spans.slice(before.phrase.to + 1, last.phrase.from) : []
  return before &&
    canAct(before) &&
    between.length > 0 &&
    between.every((span) => isRole(span, 'and') || span.text === ',')
    ? [before, ...joinedTo(spans, spoken, before)]
    : []
}

/** Furniture and beds that one lies or sits on, however it is said. */
const SEATS =
  /^(?:bed|sofa|couch and lamp|chair|seat|hammock|swing|bench|tree|branch|deciduous tree|evergreen tree|palm tree|nest|boat|sailboat|canoe|raft|ship)$/
const OPEN = /^(?:boat|sailboat|canoe|raft|ship|sled|carriage)$/

/** "in a box", "dans un lit", "in his boat": how somebody is in what is named right after. Places are not asked here. */
function placedAt(spans: readonly Span[], spoken: readonly Spoken[], position: number): Relation['kind'] | null {
  const { word } = spans[position]!
  if (!RULES.isInside.test(word)) return null
  const whole = spoken.find(({ phrase }) => phrase.from === position + 1)?.request.concept
  const inside = lastBefore(spoken, position)
  if (!whole || !inside) return null
  if (/tree|branch/.test(whole)) return 'on'
  if (word === 'up') return null
  const isCarrier = /vehicle|wheeler|machine/.test(kindOf(whole) ?? '') || OPEN.test(whole)
  if (isCarrier) return canAct(inside) && kindOf(inside.request.concept) !== undefined ? 'rides' : 'inside'
  if (SEATS.test(whole)) return 'on'
  return kindOf(whole) === undefined ? 'inside' : null
}

/** Whether a vehicle stands right after the verb. */
const isDriven = (spoken: readonly Spoken[], position: number) =>
  /vehicle|wheeler|machine/.test(
    kindOf(spoken.find(({ phrase }) => phrase.from === position + 1)?.request.concept ?? '') ?? '',
  )

/** "a mermaid swims with dolphins": those one does something with do it too. */
function shareAction(spans: readonly Span[], spoken: readonly Spoken[], position: number): void {
  const one = lastBefore(spoken, position)
  const other = spoken.find(({ phrase }) => phrase.from === position + 1)
  if (!one?.request.action || !other || other.request.action || !canAct(other)) return
  if (kindOf(other.request.concept) === 'floating thing') return
  if (spans[position - 1]?.sense?.as === 'action') other.request.action = one.request.action
}

/** Who is acted upon: named after the verb, or somebody spoken of before that an "it" points back to. */
function objectAfter(spans: readonly Span[], spoken: readonly Spoken[], position: number, subject?: Spoken) {
  const pronoun = spans[position + 1]
  if (!isRole(pronoun, 'pronoun')) return spoken.find(({ phrase }) => phrase.from > position && !phrase.negated)
  const others = spoken.filter((other) => other.request !== subject?.request && other.phrase.to < position)
  // "derrière lui", "beside her" is somebody; a bicycle is "it".
  const people = others.filter((other) => isOneOfUs(other))
  return RULES.objectPronoun.test(pronoun!.word) && people.length > 0 ? people.at(-1) : others.at(-1)
}

const isOneOfUs = ({ request }: Spoken) => ['adult', 'youngster', 'human'].includes(kindOf(request.concept) ?? '')

/** Somebody on a horse or a bicycle rides it. */
function mountedKind(subject: Spoken, kind: Relation['kind'], object: Spoken): Relation['kind'] {
  if (kind === 'holds' && /machine|winged/.test(kindOf(object.request.concept) ?? '')) return 'rides'
  const rider = isOneOfUs(subject)
  const mount = ['hoofed animal', 'two-wheeler', 'four-legged'].includes(kindOf(object.request.concept) ?? '')
  return kind === 'on' && rider && mount ? 'rides' : kind
}

/** What is no taller than this can be carried in a hand, in metres. */
const IN_HAND = 0.9
const CARRIED =
  'balloon,kite,ball,flower,guitar,fishing rod,broom,shovel,tennis racket,hockey stick,cricket bat,camera,microphone,bow and arrow,axe,shield,telescope'.split(
    ',',
  )

/** Who is "with" a kite or a wrench holds it; who is with somebody stands beside. */
function holdsWhat(spoken: readonly Spoken[], position: number): Relation['kind'] {
  const object = spoken.find(({ phrase }) => phrase.from > position)
  const holder = lastBefore(spoken, position)
  if (!object) return 'next-to'
  if (CARRIED.includes(object.request.concept)) return 'holds'
  const tool = conceptById(object.request.concept)
  const isTool = kindOf(object.request.concept) === undefined && (tool?.heightMetres ?? 9) <= IN_HAND
  return holder && isOneOfUs(holder) && isTool ? 'holds' : 'next-to'
}

/** Who holds something has hands: whom a pronoun before the verb means, else people before animals, and no boat. */
function handsFirst(able: readonly Spoken[], spans: readonly Span[], position: number): readonly Spoken[] {
  const before = able.filter(({ phrase }) => phrase.to < position)
  const people = before.filter(isOneOfUs)
  const isDirect = before.at(-1)?.phrase.to === position - 1
  if (people.length > 0 && !isDirect && isRole(spans[position - 1], 'pronoun', 'and', 'while')) return people
  const alive = able.filter(({ request }) => kindOf(request.concept) !== undefined || request.concept === 'robot')
  const isCarried = ({ request }: Spoken) => /vehicle|floating/.test(kindOf(request.concept) ?? '')
  return alive.filter((one) => !isCarried(one)).length > 0 ? alive.filter((one) => !isCarried(one)) : able
}

function sentenceEnds(spans: readonly Span[], from: number, object: Spoken): boolean {
  return spans.slice(from, object.phrase.from).some((span) => span.kind === 'stop' && span.text !== ',')
}
