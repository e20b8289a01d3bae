import { conceptById } from '../../cast/concepts.ts'
import type { Relation } from '../../contract/shot-plan.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isRole, type Mark, marksAs } from '../reading/mark.ts'
import { canAct, lastBefore, riderOf, type Spoken } from './spoken.ts'
import type { Extraction } from './wish.ts'

/** Who chases, holds, stands beside whom, as far as both are subjects of the shot. */
export function relationsOf({ marks, ledger }: Extraction, spoken: readonly Spoken[]): Relation[] {
  const relations: Relation[] = []
  const relate = (mark: Mark, kind: Relation['kind'], passive = false) => {
    if (ledger.wordsOf('camera.move')?.includes(mark.text)) return
    const position = marks.indexOf(mark)
    // Deeds are done by those who can act: in "a robot on a bench holding a flower" the robot holds it.
    const able = mark.sense?.as === 'relation' ? [] : spoken.filter(canAct)
    const doers = kind === 'holds' ? handsFirst(able, marks, position) : able
    const last = lastBefore(doers, position) ?? lastBefore(spoken, position)
    const subject = (doers.length > 0 && last && riderOf(marks, spoken, last)) || last
    const object = objectAfter(marks, spoken, position, subject)
    if (!subject || !object || subject.wish === object.wish || sentenceEnds(marks, position, object)) return
    const between = marks.slice(position + 1, Math.max(position + 1, object.phrase.from))
    // "follows a sea turtle": a place right before the noun says which one it is.
    const isSmall = (beside: Mark) =>
      beside.sense?.as === 'function' || (beside.sense?.as === 'place' && beside === between.at(-1))
    if (!between.every(isSmall)) return
    const known = relations.findIndex((one) => one.subject === object.wish.id && one.object === subject.wish.id)
    // "a whale with fish that follow it": the verb says more than "with".
    if (known >= 0 && relations[known]!.kind === 'next-to') relations.splice(known, 1)
    const [one, other] = passive ? [object, subject] : [subject, object]
    relations.push({ subject: one.wish.id, kind: ridden(one, kind, other), object: other.wish.id })
    if (!passive && SHARED.has(kind))
      for (const { wish } of joinedTo(marks, spoken, subject))
        if (wish !== object.wish) relations.push({ subject: wish.id, kind, object: object.wish.id })
    ledger.use('relations', mark)
    if (kind === 'chases' || kind === 'follows' || mark.sense?.as === 'action') {
      if (!['plays', 'rides', 'holds'].includes(kind)) object.wish.action ??= subject.wish.action
    }
  }
  for (const [position, mark] of marks.entries()) {
    if (isOnTop(marks, position)) {
      const [whole, one] = [lastBefore(spoken, position), spoken.find(({ phrase }) => phrase.from > position)]
      if (whole && one) relations.push({ subject: one.wish.id, kind: 'on', object: whole.wish.id })
    }
    // "with a scarf and a broom": the second is held too.
    if (isRole(mark, 'and') && isAlsoWith(marks, position) && holdsWhat(spoken, position) === 'holds')
      relate(mark, 'holds')
    if (!isRole(mark, 'with')) continue
    relate(mark, holdsWhat(spoken, position))
    shareDeed(marks, spoken, position)
  }
  for (const { mark, sense } of marksAs(marks, 'action')) {
    if (sense.relation) relate(mark, sense.relation, sense.passive)
    // "a cat driving a red car" is in it.
    else if (sense.action === 'drive' && isDriven(spoken, marks.indexOf(mark))) relate(mark, 'rides')
  }
  for (const { mark, sense } of marksAs(marks, 'relation')) {
    const body = sense.relation === 'on' ? bodyAfter(marks, marks.indexOf(mark)) : null
    const one = body && lastBefore(spoken, marks.indexOf(mark))
    const named =
      body && isRole(marks[marks.indexOf(body) + 1], 'of')
        ? spoken.find(({ phrase }) => phrase.from > marks.indexOf(body))
        : undefined
    const bearer = one && (named ?? spoken.findLast((other) => other.phrase.to < one.phrase.from && canAct(other)))
    if (!bearer) relate(mark, sense.relation)
    else {
      relations.push({ subject: one.wish.id, kind: 'on', object: bearer.wish.id })
      ledger.use('relations', mark, body)
    }
  }
  for (const [position, mark] of marks.entries()) {
    const whole = isRole(mark, 'at') ? placedAt(marks, spoken, position) : null
    if (whole) relate(mark, whole)
  }
  for (const { mark } of marksAs(marks, 'holding')) relate(mark, 'holds')
  // "un pompier porte un chat": what is no garment is carried.
  for (const { mark } of marksAs(marks, 'wearing')) if (/^port/.test(mark.word)) relate(mark, 'holds')
  return relations
}

/** "une table, dessus une tarte": what is named next is on what was named before. */
const isOnTop = (marks: readonly Mark[], position: number) =>
  marks[position]!.word === 'dessus' && isRole(marks[position + 1], 'indefinite')

/** Whether an "and" goes on with what somebody is with: something worn, or a thing, stands between. */
function isAlsoWith(marks: readonly Mark[], position: number): boolean {
  let at = position - 1
  const kinds = ['colour', 'size', 'material', 'wearable', 'holdable', 'noun', 'missing']
  while (marks[at] && (kinds.includes(marks[at]!.sense?.as ?? '') || isRole(marks[at], 'indefinite', 'possessive')))
    at--
  return isRole(marks[at], 'with')
}

const BODY = /^(?:shoulders?|head|back|arm|lap|knees?|nose|hand|epaules?|tete|dos|bras|genoux?|nez|main)$/

/** "a pirate with a parrot on his shoulder": the part of a body that something is on. */
function bodyAfter(marks: readonly Mark[], position: number): Mark | null {
  const [article, part] = marks.slice(position + 1, position + 3)
  return isRole(article, 'possessive', 'definite') && part && BODY.test(part.word) ? part : null
}

/** What two that are joined by "and" do to a third together. */
const SHARED = new Set<Relation['kind']>(['on', 'under', 'inside', 'behind', 'in-front-of', 'chases', 'follows'])

/** "a cat and a dog on a sofa": who is joined to somebody right before. */
function joinedTo(marks: readonly Mark[], spoken: readonly Spoken[], last: Spoken): Spoken[] {
  const before = spoken[spoken.indexOf(last) - 1]
  const between = before ? marks.slice(before.phrase.to + 1, last.phrase.from) : []
  return before &&
    canAct(before) &&
    between.length > 0 &&
    between.every((mark) => isRole(mark, 'and') || mark.text === ',')
    ? [before, ...joinedTo(marks, spoken, before)]
    : []
}

/** Furniture and beds that one lies or sits on, however it is said. */
const SEATS =
  /^(?:bed|sofa|couch and lamp|chair|seat|hammock|swing|bench|tree|branch|deciduous tree|evergreen tree|palm tree|nest|boat|sailboat|canoe|raft|ship)$/
const OPEN = /^(?:boat|sailboat|canoe|raft|ship|sled|carriage)$/

/** "in a box", "dans un lit", "in his boat": how somebody is in what is named right after. Places are not asked here. */
function placedAt(marks: readonly Mark[], spoken: readonly Spoken[], position: number): Relation['kind'] | null {
  const { word } = marks[position]!
  if (!/^(?:in|dans|up|inside|into)$/.test(word)) return null
  const whole = spoken.find(({ phrase }) => phrase.from === position + 1)?.wish.concept
  const inside = lastBefore(spoken, position)
  if (!whole || !inside) return null
  if (/tree|branch/.test(whole)) return 'on'
  if (word === 'up') return null
  const isCarrier = /vehicle|wheeler|machine/.test(kindOf(whole) ?? '') || OPEN.test(whole)
  if (isCarrier) return canAct(inside) && kindOf(inside.wish.concept) !== undefined ? 'rides' : 'inside'
  if (SEATS.test(whole)) return 'on'
  return kindOf(whole) === undefined ? 'inside' : null
}

/** Whether a vehicle stands right after the verb. */
const isDriven = (spoken: readonly Spoken[], position: number) =>
  /vehicle|wheeler|machine/.test(
    kindOf(spoken.find(({ phrase }) => phrase.from === position + 1)?.wish.concept ?? '') ?? '',
  )

/** "a mermaid swims with dolphins": those one does something with do it too. */
function shareDeed(marks: readonly Mark[], spoken: readonly Spoken[], position: number): void {
  const one = lastBefore(spoken, position)
  const other = spoken.find(({ phrase }) => phrase.from === position + 1)
  if (!one?.wish.action || !other || other.wish.action || !canAct(other)) return
  if (kindOf(other.wish.concept) === 'floating thing') return
  if (marks[position - 1]?.sense?.as === 'action') other.wish.action = one.wish.action
}

/** Who is acted upon: named after the verb, or somebody spoken of before that an "it" points back to. */
function objectAfter(marks: readonly Mark[], spoken: readonly Spoken[], position: number, subject?: Spoken) {
  const pronoun = marks[position + 1]
  if (!isRole(pronoun, 'pronoun')) return spoken.find(({ phrase }) => phrase.from > position && !phrase.negated)
  const others = spoken.filter((other) => other.wish !== subject?.wish && other.phrase.to < position)
  // "derrière lui", "beside her" is somebody; a bicycle is "it".
  const people = others.filter((other) => isOneOfUs(other))
  return /^(?:him|her|lui|eux)$/.test(pronoun!.word) && people.length > 0 ? people.at(-1) : others.at(-1)
}

const isOneOfUs = ({ wish }: Spoken) => ['adult', 'youngster', 'human'].includes(kindOf(wish.concept) ?? '')

/** Somebody on a horse or a bicycle rides it. */
function ridden(subject: Spoken, kind: Relation['kind'], object: Spoken): Relation['kind'] {
  if (kind === 'holds' && /machine|winged/.test(kindOf(object.wish.concept) ?? '')) return 'rides'
  const rider = isOneOfUs(subject)
  const mount = ['hoofed animal', 'two-wheeler', 'four-legged'].includes(kindOf(object.wish.concept) ?? '')
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
  if (CARRIED.includes(object.wish.concept)) return 'holds'
  const tool = conceptById(object.wish.concept)
  const isTool = kindOf(object.wish.concept) === undefined && (tool?.heightMetres ?? 9) <= IN_HAND
  return holder && isOneOfUs(holder) && isTool ? 'holds' : 'next-to'
}

/** Who holds something has hands: whom a pronoun before the verb means, else people before animals, and no boat. */
function handsFirst(able: readonly Spoken[], marks: readonly Mark[], position: number): readonly Spoken[] {
  const before = able.filter(({ phrase }) => phrase.to < position)
  const people = before.filter(isOneOfUs)
  const isDirect = before.at(-1)?.phrase.to === position - 1
  if (people.length > 0 && !isDirect && isRole(marks[position - 1], 'pronoun', 'and', 'while')) return people
  const alive = able.filter(({ wish }) => kindOf(wish.concept) !== undefined || wish.concept === 'robot')
  const isCarried = ({ wish }: Spoken) => /vehicle|floating/.test(kindOf(wish.concept) ?? '')
  return alive.filter((one) => !isCarried(one)).length > 0 ? alive.filter((one) => !isCarried(one)) : able
}

function sentenceEnds(marks: readonly Mark[], from: number, object: Spoken): boolean {
  return marks.slice(from, object.phrase.from).some((mark) => mark.kind === 'stop' && mark.text !== ',')
}
