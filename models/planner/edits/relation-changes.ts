import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Relation, Subject } from '../../contract/shot-plan.ts'
import { orderToFollow } from '../extract/camera.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import { fittingPronoun } from './pronouns.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('cast')

/** What ties one of the cast to another: "the dog chases the fox", "put the cat on the car", "and follow her". */
interface Tie {
  span: Span
  kind: Relation['kind']
  subject: Subject
  object: Subject
}

/** New relations between those who are there, with the action that makes them where the verb has one. */
export function relationChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const films = orderToFollow(segment.spans) !== null && (context.lastSubject === null || namesCamera(segment))
  const tie = segment.operation === 'remove' || films ? null : tieIn(context, segment, shots)
  if (!tie) return []
  const { subject, object, kind, span } = tie
  context.provenance.use('relations', span, ...nounPhrases(segment.spans).map(({ noun }) => noun))
  context.lastSubject = subject
  const related = shotsIn(context.plan, shots).filter((shot) =>
    [subject, object].every(({ id }) => shot.subjects.some((one) => one.id === id)),
  )
  if (related.length === 0) return []
  const action = senseAs(span, 'action')?.action
  const ids = related.map(({ id }) => id)
  const moves = kind === 'chases' || kind === 'follows' ? [subject, object] : [subject]
  const actions = moves
    .filter((one) => action && (one === subject || one.action === 'stand'))
    .map((one): PlanChange => ({ change: 'subject', shots: ids, subjectId: one.id, subject: { action } }))
  return [
    ...actions,
    ...related.map((shot): PlanChange => {
      const others = shot.relations.filter((old) => old.subject !== subject.id || old.object !== object.id)
      const relations = [...others, { subject: subject.id, kind, object: object.id }]
      return { change: 'relations', shots: [shot.id], relations }
    }),
  ]
}

const namesCamera = ({ spans }: Segment) => spans.some((span) => senseAs(span, 'head')?.head === 'camera')

/** The words that tie somebody to one who is there. */
function bondIn(context: EditContext, { spans }: Segment, shots: Scope) {
  const cast = shotsIn(context.plan, shots)
  const phrases = nounPhrases(spans)
  for (const [position, span] of spans.entries()) {
    const kind = senseAs(span, 'action')?.relation ?? senseAs(span, 'relation')?.relation
    const after = phrases.find(({ from }) => from > position)
    const clitic =
      isClitic(spans[position - 1]) && senseAs(span, 'action') && !namesCamera({ operation: null, spans: [...spans] })
        ? spans[position - 1]!
        : null
    if (kind && clitic && !span.negated && phrases.every(({ noun }) => spans.indexOf(noun) < position)) {
      const object = whoIsThere(context, cast, clitic)
      if (object) return { span, kind, object, before: phrases.findLast(({ to }) => to < position) }
    }
    const pronoun = pronounAfter(spans, position)
    const her = pronoun && whoIsThere(context, cast, pronoun)
    if (
      kind &&
      her &&
      (senseAs(span, 'relation') || (senseAs(span, 'action') && phrases.some(({ to }) => to < position)))
    )
      return { span, kind, object: her, before: phrases.findLast(({ to }) => to < position) }
    if (!kind || span.negated || !after?.definite) continue
    // "zoom in slowly on the fox" puts nobody on the fox.
    if (
      senseAs(span, 'relation') &&
      spans.slice(0, position).some((before) => senseAs(before, 'camera') || senseAs(before, 'wearable'))
    )
      continue
    const [object] = subjectsMeant(cast, after)
    const between = spans.slice(position + 1, after.from)
    if (!object || !between.every((next) => isRole(next, 'of', 'at'))) continue
    return { span, kind, object, before: phrases.findLast(({ to }) => to < position) }
  }
  return null
}

/** "behind him", "next to her": an English "her" with nothing after it is no possessive. */
function pronounAfter(spans: readonly Span[], position: number): Span | null {
  const next = spans[position + 1]
  if (isRole(next, 'pronoun')) return next!
  const beyond = spans[position + 2]
  const alone = beyond === undefined || beyond.kind === 'stop' || isRole(beyond, 'and', 'instead', 'also', 'filler')
  return next?.word === 'her' && alone ? next : null
}

/** "qui le suit": the pronoun before a French verb is whom it does it to. */
const isClitic = (span: Span | undefined) =>
  isRole(span, 'pronoun', 'definite') && RULES.pronounBeforeVerb.test(span!.word)

/** Whom a pronoun means beside somebody who comes in: the one spoken of last, else the first it fits. */
function whoIsThere(context: EditContext, shots: Parameters<typeof castOf>[0], pronoun: Span): Subject | undefined {
  const cast = fittingPronoun(castOf(shots), pronoun.word)
  return cast.find(({ id }) => id === context.lastSubject?.id) ?? cast[0]
}

function tieIn(context: EditContext, segment: Segment, shots: Scope): Tie | null {
  const bond = bondIn(context, segment, shots)
  if (!bond) return null
  const { before, ...rest } = bond
  const subject = before ? subjectsMeant(shotsIn(context.plan, shots), before)[0] : spokenOf(context, bond.object)
  return subject && subject.id !== bond.object.id ? { ...rest, subject } : null
}

/** "add a dog that follows the woman": the relation of somebody who only now comes in. */
export function newcomerTies(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  changes: readonly PlanChange[],
): PlanChange[] {
  const added = changes.find((change) => change.change === 'add-subject')
  const bond = added && bondIn(context, segment, shots)
  const id = added?.subject.id
  if (!bond || !id) return id ? tiesTo(context, segment, shots, added.subject) : []
  context.provenance.use('relations', bond.span)
  return shotsIn(context.plan, shots)
    .filter((shot) => shot.subjects.some((one) => one.id === bond.object.id))
    .map((shot) => ({
      change: 'relations',
      shots: [shot.id],
      relations: [...shot.relations, { subject: id, kind: bond.kind, object: bond.object.id }],
    }))
}

/** "put the fox behind a tree": somebody who is there is tied to what comes in. */
function tiesTo(context: EditContext, { spans }: Segment, shots: Scope, { id, noun }: SubjectDraft): PlanChange[] {
  const phrases = nounPhrases(spans)
  const fresh = phrases.find((phrase) => phrase.indefinite) ?? phrases.find((phrase) => phrase.noun.text === noun)
  const span = fresh && spans.slice(0, fresh.from).findLast((one) => one.sense?.as !== 'function')
  // "she holds a cup": it is in her hand, not beside her.
  const kind = senseAs(span, 'relation')?.relation ?? (senseAs(span, 'holding') ? 'holds' : undefined)
  const before = fresh && phrases.findLast(({ to }) => to < fresh.from)
  const cast = shotsIn(context.plan, shots)
  const [subject] = before ? subjectsMeant(cast, before) : [spokenOf(context)]
  if (!id || !kind || !subject) return []
  context.provenance.use('relations', span)
  return cast
    .filter((shot) => shot.subjects.some((one) => one.id === subject.id))
    .map((shot) => ({
      change: 'relations',
      shots: [shot.id],
      relations: [...shot.relations, { subject: subject.id, kind, object: id }],
    }))
}

/** Without a name of its own, who was spoken of last; else the first of the others. */
function spokenOf({ plan, lastSubject }: EditContext, object?: Subject) {
  const others = castOf(plan.shots).filter(({ id }) => id !== object?.id)
  return others.find(({ id }) => id === lastSubject?.id) ?? others[0]
}
