import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { fittingCount } from '../extract/fitting-count.ts'
import type { Spoken } from '../extract/spoken.ts'
import type { SubjectWish } from '../extract/wish.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { putOn } from './apply-part.ts'
import type { EditContext, Scope } from './edit-context.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'
import { pointsAt, tell } from './tell.ts'
import { keepDeed, turnAround, withoutDeed } from './turn-around.ts'

/** "make the fox jump and red": what is said beside the noun, and the deeds, ways, clothes and places. */
export function restyleChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  meant: readonly Meant[],
): PlanChange[] {
  const spoken: Spoken[] = meant.map(({ subject, phrase, marks }) => {
    // A colour that alone says whom stays to be read as what is said of them.
    if (pointsAt(marks[0]!)) context.ledger.use(`subjects.${subject.id}`, ...marks)
    const wish: SubjectWish = { id: subject.id, noun: subject.noun, concept: subject.id, mark: marks[0]! }
    return { phrase: phrase ?? pointerPhrase(segment, marks[0]!), wish }
  })
  turnAround(context, segment, spoken, meant)
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
    stepAside(segment, one, meant)
    withoutDeed(context, segment, one, meant)
    keepDeed(segment, one, meant)
  }
  return spoken.flatMap(({ wish, phrase }) => {
    const { wears, holds, ...subject } = deltaOf(context, wish, phrase)
    const changes: PlanChange[] = putOn(shots, wish.id, { wears, holds })
    if (Object.keys(subject).length > 0) changes.unshift({ change: 'subject', shots, subjectId: wish.id, subject })
    return changes
  })
}

const STEP = 0.2
const SHIFTS = /^(?:shift|shift to|nudge|slide|push|pousse|pousser|decale|decaler)$/

/** "décale le chat vers la droite", "move it a bit to the left": from where somebody is, not to the edge of the frame. */
function stepAside({ marks }: Segment, { wish }: Spoken, meant: readonly Meant[]): void {
  const x = wish.position?.x
  const shifts = marks.some(({ word, sense }) => sense?.as === 'degree' || SHIFTS.test(word))
  // "move it to the left side" names a place.
  const place = marks.some(({ word }) => /^(?:side|edge|corner|cote|bord|coin|far left|far right)$/.test(word))
  if (x === undefined || x === 0.5 || !shifts || place) return
  const now = meant.find(({ subject }) => subject.id === wish.id)!.subject.position.x
  const degree = marks.map((mark) => senseAs(mark, 'degree')?.factor).find((factor) => factor !== undefined) ?? 1
  const next = now + (x < 0.5 ? -STEP : STEP) * degree
  wish.position = { ...wish.position, x: Math.round(Math.min(0.9, Math.max(0.1, next)) * 100) / 100 }
}

/** "a red collar": the colour of a thing we do not know is not the dog's. */
function isOfUnknown(marks: readonly Mark[], colour: Mark): boolean {
  const at = marks.indexOf(colour)
  const thing = marks[colour.language === 'fr' ? at - 1 : at + 1]
  const article = marks[colour.language === 'fr' ? at - 2 : at - 1]
  return thing?.kind === 'unknown' && isRole(article, 'indefinite')
}

/** Colours, materials and sizes of an instruction; one the subject has already only tells which is meant. */
function attributesSaid(
  { ledger, reading }: EditContext,
  own: readonly Mark[],
  { wish }: Spoken,
  meant: readonly Meant[],
) {
  const now = meant.find(({ subject }) => subject.id === wish.id)!.subject.attributes
  const attributes: Partial<Subject['attributes']> = {}
  for (const mark of own) {
    if (isOfUnknown(reading.marks, mark)) continue
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

function deltaOf(context: EditContext, wish: SubjectWish, phrase: NounPhrase): Partial<SubjectDraft> {
  const { id: _id, noun: _noun, concept: _concept, mark: _mark, ...rest } = wish
  const delta: Partial<SubjectDraft> = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  )
  // "lots of it" counts nobody.
  if (phrase.count !== null && phrase.said.count && !isRole(phrase.noun, 'pronoun')) {
    delta.count = fittingCount(phrase.count, context)
    context.ledger.use(`subjects.${wish.id}.count`, phrase.said.count)
  }
  return delta
}
