import type { PlanChange } from '../../contract/plan-edit.ts'
import { PlanError } from '../plan-error.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { exchangeSubjects } from './exchange.ts'
import { castOf, findCounterpart, pointedAt, subjectsMeant } from './find-subject.ts'
import { pictureChanges } from './picture-changes.ts'
import type { Segment } from './segments.ts'
import { sidesOf } from './sides.ts'

/**
 * "replace the dog by a fox", "a cat instead of the dog", "turn the dog into a fox": somebody takes
 * another's place. Null when the instruction is no such exchange of subjects.
 */
export function replaceChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] | null {
  const sides = sidesOf(segment) ?? sidesOfDisliked(context, segment)
  if (!sides) return null
  const inShots = shotsIn(context.plan, shots)
  const [fresh] = nounPhrases(sides.fresh)
  if (!fresh) return null
  const [old] = nounPhrases(sides.old)
  const counted = old ? null : countedInstead(context, sides, fresh, shots)
  if (counted) return [counted]
  const found = old ? subjectsMeant(inShots, old) : []
  const last = context.disliked ?? context.lastSubject?.id ?? null
  const [pointed] = old ? [] : pointedAt(inShots, sides.old, last)
  const points = sides.old.some((span) => span.sense?.as === 'head' || span.sense?.as === 'ordinal')
  const certain = found[0] ?? (last === null && !points ? undefined : pointed?.subject)
  // "the car in blue instead" speaks of one who is there.
  if (!old && fresh.definite && subjectsMeant(inShots, fresh).length > 0) return null
  const saysOther =
    !old && !pointed && sides.old.some(({ sense }) => sense?.as !== 'function' && sense?.as !== 'operation')
  if (!certain && saysOther) return null
  const target = certain ?? (old ? undefined : findCounterpart(castOf(inShots), fresh.concept, last))
  if (!target) {
    const there = castOf(inShots).map(({ noun }) => noun)
    throw new PlanError(phrasesIn(context.parse.language).errors.noSubject(old?.noun.text ?? '', there))
  }
  context.disliked = null
  const oldSpans = old ? [old.noun, ...Object.values(old.said)] : (pointed?.spans ?? [])
  const all = old || sides.old.length === 0 ? [] : pointedAt(inShots, sides.old, last)
  const targets = all.length > 1 ? all.map(({ subject }) => subject.id) : [target.id]
  const changes = targets.flatMap((id) =>
    exchangeSubjects(context, shots, id, sides.fresh, oldSpans, targets.length > 1),
  )
  const unread = segment.spans.filter((span) => !context.provenance.used(span))
  return [...changes, ...pictureChanges(context, { ...segment, spans: unread }, shots)]
}

/** "three dogs instead of one": of those who are there so many. */
function countedInstead(
  { plan, provenance }: EditContext,
  sides: { old: Span[]; fresh: Span[] },
  fresh: NounPhrase,
  shots: Scope,
): PlanChange | null {
  const numbers = sides.old.filter((span) => senseAs(span, 'number') || senseAs(span, 'head')?.head === 'one')
  const [subject] = subjectsMeant(shotsIn(plan, shots), fresh)
  const only = sides.old.every(
    (span) => numbers.includes(span) || span.sense?.as === 'function' || span.kind === 'stop',
  )
  if (!subject || fresh.count === null || numbers.length === 0 || !only) return null
  provenance.use(`subjects.${subject.id}.count`, ...sides.fresh, ...sides.old)
  return { change: 'subject', shots, subjectId: subject.id, subject: { count: fresh.count } }
}

/** "I don't like the car, put a horse": what comes next takes the place of what is not liked. */
function sidesOfDisliked({ disliked }: EditContext, { spans, operation }: Segment) {
  const [fresh] = nounPhrases(spans)
  const comes = operation === null || operation === 'set' || operation === 'add'
  return disliked && fresh?.indefinite && comes ? { old: [], fresh: spans } : null
}
