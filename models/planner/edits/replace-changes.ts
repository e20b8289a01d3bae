import type { PlanChange } from '../../contract/plan-edit.ts'
import { subjectWish } from '../extract/subjects.ts'
import type { SubjectWish } from '../extract/wish.ts'
import { PlanError } from '../plan-error.ts'
import { isRole, type Mark } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { say } from '../say/say.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, pointedAt, subjectsMeant } from './find-subject.ts'
import type { Segment } from './segments.ts'

/**
 * "replace the dog by a fox", "a cat instead of the dog", "turn the dog into a fox": somebody takes
 * another's place. Null when the instruction is no such exchange of subjects.
 */
export function replaceChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] | null {
  const sides = sidesOf(segment)
  if (!sides) return null
  const inShots = shotsIn(context.plan, shots)
  const [fresh] = nounPhrases(sides.fresh)
  if (!fresh) return null
  const [old] = nounPhrases(sides.old)
  const found = old ? subjectsMeant(inShots, old) : []
  const [pointed] = old ? [] : pointedAt(inShots, sides.old, context.lastSubject?.id ?? null)
  const target = found[0] ?? pointed?.subject
  // "the car in blue instead" speaks of one who is there.
  if (!old && fresh.definite && subjectsMeant(inShots, fresh).length > 0) return null
  if (!target) {
    if (!old && sides.old.some((mark) => mark.sense?.as !== 'function' && mark.sense?.as !== 'operation')) return null
    const cast = castOf(inShots)
    const last = cast.find(({ id }) => id === context.lastSubject?.id) ?? cast[0]
    if (!old && last) return exchange(context, shots, last.id, fresh, [])
    throw new PlanError(
      say(context.reading.language).errors.noSubject(
        old?.noun.text ?? '',
        cast.map(({ noun }) => noun),
      ),
    )
  }
  return exchange(
    context,
    shots,
    target.id,
    fresh,
    old ? [old.noun, ...Object.values(old.said)] : (pointed?.marks ?? []),
  )
}

export function exchange(
  context: EditContext,
  shots: Scope,
  subjectId: string,
  fresh: NounPhrase,
  oldMarks: readonly Mark[],
): PlanChange[] {
  const taken = castOf(context.plan.shots)
    .map(({ id }) => id)
    .filter((id) => id !== subjectId)
  const { concept, gender: _gender, mark: _mark, ...subject }: SubjectWish = subjectWish(fresh, taken, context)
  context.ledger.use(`subjects.${subjectId}`, ...oldMarks, fresh.noun, ...Object.values(fresh.said))
  context.lastSubject = { id: subject.id }
  return [
    { change: 'replace-subject', shots, subjectId, subject: { ...subject, reference: { kind: 'concept', concept } } },
  ]
}

/** The words for what goes and for what comes. */
export function sidesOf({ marks, operation }: Segment): { old: Mark[]; fresh: Mark[] } | null {
  const become = becoming(marks)
  if (become) return become
  const instead = marks.findIndex((mark) => isRole(mark, 'instead'))
  if (instead > 0) return { fresh: marks.slice(0, instead), old: marks.slice(instead + 1) }
  const verb = marks.findIndex((mark) => mark.sense?.as === 'operation')
  const joint = marks.findIndex((mark, index) => index > verb && isRole(mark, 'by', 'with', 'to'))
  if (operation === 'replace' && joint > 0) return { old: marks.slice(0, joint), fresh: marks.slice(joint + 1) }
  const turns = operation === 'set' && joint > 0 && /^(?:into|en|to)$/.test(marks[joint]!.word)
  if (!turns || !bringsSomebody(marks.slice(joint + 1))) return null
  return { old: marks.slice(0, joint), fresh: marks.slice(joint + 1) }
}

/** "the car should be a truck", "le chien devient un loup". */
function becoming(marks: readonly Mark[]): { old: Mark[]; fresh: Mark[] } | null {
  const be = marks.findIndex((mark) => /^(?:should be|becomes?|devrait etre|devient|deviennent|soit)$/.test(mark.word))
  if (be < 1 || !isRole(marks[be + 1], 'indefinite')) return null
  const old = marks.slice(0, be)
  const fresh = marks.slice(be + 1).filter((mark) => !isRole(mark, 'instead'))
  const [gone] = nounPhrases(old)
  return gone?.definite && nounPhrases(fresh).length > 0 ? { old, fresh } : null
}

/** "into a cat", "en chat": the words go on with a noun or a place; "en bleu" does not. */
function bringsSomebody(marks: readonly Mark[]): boolean {
  const first = marks.find(
    (mark) => mark.sense?.as !== 'function' && !['colour', 'size', 'material', 'number'].includes(mark.sense?.as ?? ''),
  )
  return first?.sense?.as === 'noun' || first?.sense?.as === 'place'
}
