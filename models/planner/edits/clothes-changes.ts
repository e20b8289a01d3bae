import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { itemOf } from '../extract/wears.ts'
import { isNoun, type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { partOf } from './apply-part.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import { fittingPronoun } from './pronouns.ts'
import type { Segment } from './segments.ts'

export const isGarment = (span: Span) => span.sense?.as === 'wearable' || span.sense?.as === 'holdable'
const nameOfItem = (phrase: NounPhrase) => itemOf({ ...phrase, colour: null })
const hasOn = ({ wears, holds }: Subject, item: string) =>
  [...wears, ...holds].some((worn) => partOf(worn).part === item)

/** "make the hat green", "her hat should be yellow": what somebody has on takes another colour, and nobody else does. */
export function recolourChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  return nounPhrases(segment.spans, isGarment).flatMap((phrase) => {
    const span = phrase.said.colour ?? colourSaidOf(segment.spans, phrase)
    const colour = senseAs(span, 'colour')?.colour
    if (!colour || !span || !phrase.definite || phrase.negated) return []
    const item = nameOfItem(phrase)
    const cast = castOf(shotsIn(context.plan, shots))
    const owner = isRole(segment.spans[phrase.from], 'possessive') ? fittingPronoun(cast, 'her')[0] : undefined
    const worn = cast.filter((subject) => hasOn(subject, item))
    // "que sa robe soit verte" of somebody who has none on: she gets a green one.
    const wearers = worn.length > 0 || !owner || nounPhrases(segment.spans).length > 0 ? worn : [owner]
    return wearers.map((subject) => {
      context.provenance.use(`subjects.${subject.id}.wears`, phrase.noun, span, ...ownersIn(segment.spans))
      return { change: 'part' as const, shots, subjectId: subject.id, part: item, colour }
    })
  })
}

/** "the hat should be yellow": the colour after the verb, when no other noun stands between. */
function colourSaidOf(spans: readonly Span[], phrase: NounPhrase): Span | undefined {
  const after = spans.slice(phrase.to + 1)
  const at = after.findIndex((span) => senseAs(span, 'colour'))
  const between = after.slice(0, Math.max(0, at))
  const plain = between.every(
    (span) => span.sense?.as === 'function' || span.kind === 'unknown' || isOwner(span, between),
  )
  return at >= 0 && plain && !(after[at + 1] && isNoun(after[at + 1]!)) ? after[at] : undefined
}

/** "le chapeau de la femme en jaune": the wearer between. */
const isOwner = (span: Span, between: readonly Span[]) =>
  isNoun(span) && between.some((one) => isRole(one, 'of', 'definite'))

const ownersIn = (spans: readonly Span[]) => nounPhrases(spans).map(({ noun }) => noun)

/** "take off the hat", "remove the fox's scarf": clothes that go. */
export function undressChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  return nounPhrases(segment.spans, isGarment).flatMap((phrase) => {
    if (segment.operation !== 'remove' && !phrase.negated) return []
    const item = nameOfItem(phrase)
    const wearers = castOf(shotsIn(context.plan, shots)).filter((subject) => hasOn(subject, item))
    return wearers.map((subject) => {
      context.provenance.use(`subjects.${subject.id}.wears`, phrase.noun, ...ownersIn(segment.spans))
      return { change: 'part' as const, shots, subjectId: subject.id, part: item, gone: true }
    })
  })
}
