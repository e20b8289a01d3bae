import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { fittingCount } from '../extract/fitting-count.ts'
import type { RequestedSubject } from '../extract/requested-shot.ts'
import type { Spoken } from '../extract/spoken.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { putOn } from './apply-part.ts'
import type { EditContext, Scope } from './edit-context.ts'
import type { Meant } from './meant-by.ts'
import type { Segment } from './segments.ts'
import { pointsAt, tellEdits } from './tell.ts'
import { keepAction, turnAround, withoutAction } from './turn-around.ts'

const RULES = rulesOf('sides')

/** "make the fox jump and red": what is said beside the noun, and the actions, ways, clothes and places. */
export function restyleChanges(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  meant: readonly Meant[],
): PlanChange[] {
  const spoken: Spoken[] = meant.map(({ subject, phrase, spans }) => {
    // A colour that alone says whom stays to be read as what is said of them.
    if (pointsAt(spans[0]!)) context.provenance.use(`subjects.${subject.id}`, ...spans)
    const request: RequestedSubject = { id: subject.id, noun: subject.noun, concept: subject.id, span: spans[0]! }
    return { phrase: phrase ?? pointerPhrase(segment, spans[0]!), request }
  })
  turnAround(context, segment, spoken, meant)
  // Clothes take their colours first: in "give the fox a red scarf" the fox stays as it is.
  const pointed = meant.length > 1 && meant.every(({ phrase }) => phrase === null)
  tellEdits(context, segment, pointed ? spoken.slice(0, 1) : spoken)
  if (pointed)
    for (const { request } of spoken.slice(1))
      Object.assign(request, { ...spoken[0]!.request, id: request.id, noun: request.noun })
  const free = segment.spans.filter((span) => !context.provenance.used(span))
  for (const one of spoken) {
    const own =
      meant.length === 1 || pointed ? free : Object.values(one.phrase.said).filter((span) => free.includes(span))
    Object.assign(one.request, { attributes: attributesSaid(context, own, one, meant) })
    stepAside(segment, one, meant)
    withoutAction(context, segment, one, meant)
    keepAction(segment, one, meant)
  }
  return spoken.flatMap(({ request, phrase }) => {
    const { wears, holds, ...subject } = deltaOf(context, request, phrase)
    const changes: PlanChange[] = putOn(shots, request.id, { wears, holds })
    if (Object.keys(subject).length > 0) changes.unshift({ change: 'subject', shots, subjectId: request.id, subject })
    return changes
  })
}

const STEP = 0.2
/** "décale le chat vers la droite", "move it a bit to the left": from where somebody is, not to the edge of the frame. */
function stepAside({ spans }: Segment, { request }: Spoken, meant: readonly Meant[]): void {
  const x = request.position?.x
  const shifts = spans.some(({ word, sense }) => sense?.as === 'degree' || RULES.nudges.test(word))
  // "move it to the left side" names a place.
  const place = spans.some(({ word }) => RULES.edgeOfThePicture.test(word))
  if (x === undefined || x === 0.5 || !shifts || place) return
  const now = meant.find(({ subject }) => subject.id === request.id)!.subject.position.x
  const degree = spans.map((span) => senseAs(span, 'degree')?.factor).find((factor) => factor !== undefined) ?? 1
  const next = now + (x < 0.5 ? -STEP : STEP) * degree
  request.position = { ...request.position, x: Math.round(Math.min(0.9, Math.max(0.1, next)) * 100) / 100 }
}

/** "a red collar": the colour of a thing we do not know is not the dog's. */
function isOfUnknown(spans: readonly Span[], colour: Span): boolean {
  const at = spans.indexOf(colour)
  const thing = spans[colour.language === 'fr' ? at - 1 : at + 1]
  const article = spans[colour.language === 'fr' ? at - 2 : at - 1]
  return thing?.kind === 'unknown' && isRole(article, 'indefinite')
}

/** Colours, materials and sizes of an instruction; one the subject has already only tells which is meant. */
function attributesSaid(
  { provenance, parse }: EditContext,
  own: readonly Span[],
  { request }: Spoken,
  meant: readonly Meant[],
) {
  const now = meant.find(({ subject }) => subject.id === request.id)!.subject.attributes
  const attributes: Partial<Subject['attributes']> = {}
  for (const span of own) {
    if (isOfUnknown(parse.spans, span)) continue
    for (const kind of ['colour', 'material', 'size'] as const) {
      const sense = senseAs(span, kind)
      if (!sense) continue
      const value = (sense as unknown as Record<string, string>)[kind]!
      provenance.use(`subjects.${request.id}.attributes.${kind}`, span)
      if (span.negated) Object.assign(attributes, { [kind]: kind === 'size' ? 'medium' : null })
      else if (value !== now[kind]) Object.assign(attributes, { [kind]: value })
    }
  }
  return Object.keys(attributes).length > 0 ? attributes : undefined
}

/** A pronoun stands like a noun phrase of its own. */
function pointerPhrase(segment: Segment, span: Span): NounPhrase {
  const [phrase] = nounPhrases(segment.spans, (other) => other === span)
  return phrase!
}

function deltaOf(context: EditContext, request: RequestedSubject, phrase: NounPhrase): Partial<SubjectDraft> {
  const { id: _id, noun: _noun, concept: _concept, span: _mark, ...rest } = request
  const delta: Partial<SubjectDraft> = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  )
  // "lots of it" counts nobody.
  if (phrase.count !== null && phrase.said.count && !isRole(phrase.noun, 'pronoun')) {
    delta.count = fittingCount(phrase.count, context)
    context.provenance.use(`subjects.${request.id}.count`, phrase.said.count)
  }
  return delta
}
