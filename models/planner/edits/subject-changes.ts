import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { deedsOf } from '../extract/deeds.ts'
import { fittingCount } from '../extract/fitting-count.ts'
import type { Spoken } from '../extract/spoken.ts'
import { subjectWish } from '../extract/subjects.ts'
import { dress } from '../extract/wears.ts'
import type { Extraction, SubjectWish } from '../extract/wish.ts'
import { PlanError } from '../plan-error.ts'
import { type Mark, marksAs, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { say } from '../say/say.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { bySide, castOf, pointedAt, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

/** A subject of the plan that an instruction speaks of, with the words for it. */
export interface Meant {
  subject: Subject
  phrase: NounPhrase | null
  marks: Mark[]
}

/** Whom an instruction names: by noun, side, number or pronoun. Throws when a definite noun is not there. */
export function meantBy(context: EditContext, segment: Segment, shots: Scope): { meant: Meant[]; fresh: NounPhrase[] } {
  const { plan, reading } = context
  const inShots = shotsIn(plan, shots)
  const meant: Meant[] = []
  const fresh: NounPhrase[] = []
  const side = marksAs(segment.marks, 'position').find(
    ({ sense }) => sense.x !== undefined && segment.operation !== 'move',
  )
  for (const phrase of nounPhrases(segment.marks)) {
    const found = subjectsMeant(inShots, phrase)
    const there = found.length > 0 && phrase.definite
    const wanted = !there && (segment.operation === 'add' || (phrase.indefinite && segment.operation !== 'remove'))
    if (found.length === 0 && phrase.definite && !wanted) {
      throw new PlanError(
        say(reading.language).errors.noSubject(
          phrase.noun.text,
          castOf(inShots).map(({ noun }) => noun),
        ),
      )
    }
    if (found.length === 0 && segment.operation === 'remove') {
      throw new PlanError(
        say(reading.language).errors.noSubject(
          phrase.noun.text,
          castOf(inShots).map(({ noun }) => noun),
        ),
      )
    }
    if (found.length === 0 || wanted) fresh.push(phrase)
    else {
      const atSide = side && found.length > 1 ? bySide(found, side.sense.x!) : undefined
      const one = atSide ? [atSide] : phrase.plural || segment.operation === 'remove' ? found : found.slice(0, 1)
      for (const subject of one) meant.push({ subject, phrase, marks: [phrase.noun, ...(atSide ? [side!.mark] : [])] })
    }
  }
  if (meant.length === 0 && fresh.length === 0) {
    const pointed = pointedAt(inShots, segment.marks, context.lastSubject?.id ?? null)
    for (const { subject, marks } of pointed) meant.push({ subject, phrase: null, marks })
  }
  if (meant[0]) context.lastSubject = meant[0].subject
  return { meant, fresh }
}

export function addChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  fresh: readonly NounPhrase[],
): PlanChange[] {
  const { plan, ledger } = context
  const taken = castOf(plan.shots).map(({ id }) => id)
  const spoken: Spoken[] = []
  for (const phrase of fresh) {
    if (phrase.negated) continue
    const wish = subjectWish(phrase, [...taken, ...spoken.map((other) => other.wish.id)], context)
    spoken.push({ phrase, wish })
    ledger.use(`subjects.${wish.id}`, phrase.noun, ...Object.values(phrase.said))
  }
  tell(context, segment, spoken)
  return spoken.map(({ wish }) => ({ change: 'add-subject', shots, subject: draftOf(wish) }))
}

export function removeChanges(context: EditContext, shots: Scope, meant: readonly Meant[]): PlanChange[] {
  return meant.map(({ subject, marks }) => {
    context.ledger.use(`subjects.${subject.id}`, ...marks)
    return { change: 'remove-subject', shots, subjectId: subject.id }
  })
}

/** "make the fox jump and red": what is said beside the noun, and the deeds, ways, clothes and places. */
export function restyleChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  meant: readonly Meant[],
): PlanChange[] {
  const spoken: Spoken[] = meant.map(({ subject, phrase, marks }) => {
    // A colour that alone says whom stays to be read as what is said of them.
    if (!isQuality(marks[0]!)) context.ledger.use(`subjects.${subject.id}`, ...marks)
    const wish: SubjectWish = { id: subject.id, noun: subject.noun, concept: subject.id, mark: marks[0]! }
    return { phrase: phrase ?? pointerPhrase(segment, marks[0]!), wish }
  })
  // Clothes take their colours first: in "give the fox a red scarf" the fox stays as it is.
  const pointed = meant.length > 1 && meant.every(({ phrase }) => phrase === null)
  tell(context, segment, pointed ? spoken.slice(0, 1) : spoken)
  if (pointed)
    for (const { wish } of spoken.slice(1)) Object.assign(wish, { ...spoken[0]!.wish, id: wish.id, noun: wish.noun })
  const free = segment.marks.filter((mark) => !context.ledger.used(mark))
  for (const one of spoken) {
    const own =
      meant.length === 1 || pointed ? free : Object.values(one.phrase.said).filter((mark) => free.includes(mark))
    Object.assign(one.wish, { attributes: attributesSaid(context, own, one, meant) })
  }
  return spoken.flatMap(({ wish, phrase }) => {
    const subject = deltaOf(context, wish, phrase)
    return Object.keys(subject).length > 0 ? [{ change: 'subject' as const, shots, subjectId: wish.id, subject }] : []
  })
}

/** Deeds, clothes and places of the spoken subjects, read as in a draft. */
function tell({ reading, ledger, notes }: EditContext, segment: Segment, spoken: readonly Spoken[]): void {
  const marks = segment.marks.filter((mark) => !ledger.used(mark) || spoken.some(({ phrase }) => phrase.noun === mark))
  const extraction: Extraction = { reading, marks, ledger, notes }
  // Positions in the marks shift with what is filtered out.
  const placed = spoken.map((one) => ({ ...one, phrase: { ...one.phrase, from: at(marks, one), to: at(marks, one) } }))
  dress(extraction, placed)
  deedsOf(extraction, placed)
  for (const { mark, sense } of marksAs(marks, 'position')) {
    const owner = placed.findLast(({ phrase }) => phrase.to < marks.indexOf(mark)) ?? placed[0]
    if (!owner || ledger.used(mark)) continue
    owner.wish.position = {
      ...owner.wish.position,
      ...(sense.x !== undefined && { x: sense.x }),
      ...(sense.depth !== undefined && { depth: sense.depth }),
    }
    ledger.use(`subjects.${owner.wish.id}.position`, mark)
  }
}

const isQuality = (mark: Mark) => ['colour', 'size', 'material'].includes(mark.sense?.as ?? '')

/** Who is meant by clothes or a colour alone ("with a red coat") comes before them. */
const at = (marks: readonly Mark[], { phrase: { noun } }: Spoken) =>
  isQuality(noun) || ['wearable', 'holdable'].includes(noun.sense?.as ?? '') ? -1 : marks.indexOf(noun)

/** Colours, materials and sizes of an instruction; one the subject has already only tells which is meant. */
function attributesSaid({ ledger }: EditContext, own: readonly Mark[], { wish }: Spoken, meant: readonly Meant[]) {
  const now = meant.find(({ subject }) => subject.id === wish.id)!.subject.attributes
  const attributes: Partial<Subject['attributes']> = {}
  for (const mark of own) {
    for (const kind of ['colour', 'material', 'size'] as const) {
      const sense = senseAs(mark, kind)
      if (!sense) continue
      const value = (sense as unknown as Record<string, string>)[kind]!
      ledger.use(`subjects.${wish.id}.attributes.${kind}`, mark)
      if (mark.negated) Object.assign(attributes, { [kind]: kind === 'size' ? 'medium' : null })
      else if (value !== now[kind]) Object.assign(attributes, { [kind]: value })
    }
  }
  return Object.keys(attributes).length > 0 ? attributes : undefined
}

/** A pronoun stands like a noun phrase of its own. */
function pointerPhrase(segment: Segment, mark: Mark): NounPhrase {
  const [phrase] = nounPhrases(segment.marks, (other) => other === mark)
  return phrase!
}

function draftOf({ concept, gender: _gender, mark: _mark, ...wish }: SubjectWish): SubjectDraft {
  return { ...wish, reference: { kind: 'concept', concept } }
}

function deltaOf(context: EditContext, wish: SubjectWish, phrase: NounPhrase): Partial<SubjectDraft> {
  const { id: _id, noun: _noun, concept: _concept, mark: _mark, ...rest } = wish
  const delta: Partial<SubjectDraft> = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  )
  if (phrase.count !== null && phrase.said.count) {
    delta.count = fittingCount(phrase.count, context)
    context.ledger.use(`subjects.${wish.id}.count`, phrase.said.count)
  }
  return delta
}
