import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Relation, Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf, isBeing } from './find-subject.ts'

/** Somebody added without an action: beside one who moves they move along, on a tree they rest; alone they do as by nature. */
export function withNewcomersActions(
  { plan }: EditContext,
  cast: readonly PlanChange[],
  ties: readonly PlanChange[],
  shots: Scope,
): PlanChange[] {
  const relations = ties.flatMap((tie) => (tie.change === 'relations' ? tie.relations : []))
  const there = castOf(shotsIn(plan, shots))
  const others = cast.flatMap((change) => (change.change === 'add-subject' ? [change.subject] : []))
  return cast.map((change) => {
    if (change.change !== 'add-subject' || change.subject.action) return change
    const tie = relations.find(({ subject }) => subject === change.subject.id)
    const stands = tie && STANDS_ON.includes(tie.kind) && others.some(({ id }) => id === tie.object)
    if (stands) return { ...change, subject: { ...change.subject, action: 'stand', path: { kind: 'still' } } }
    const leader = tie && BESIDE.includes(tie.kind) ? there.find(({ id }) => id === tie.object) : undefined
    if (!leader || !MOVES.includes(leader.action) || !canFollow(change.subject.noun)) return change
    const { action, path, speed } = leader
    return { ...change, subject: { ...change.subject, action, path: { ...path, ...change.subject.path }, speed } }
  })
}

const STANDS_ON: readonly Relation['kind'][] = ['on', 'inside', 'under']
const BESIDE: readonly Relation['kind'][] = ['next-to', 'behind', 'in-front-of', 'follows']
const MOVES: readonly Subject['action'][] = ['walk', 'run', 'sneak']

/** A tree or a snowman stays where it is. */
const canFollow = (noun: string | undefined) =>
  noun !== undefined && isBeing(conceptOf(noun)) && !/snowman|statue|scarecrow/.test(conceptOf(noun))
