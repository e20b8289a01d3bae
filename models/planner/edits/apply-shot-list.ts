import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import type { Filling } from '../completion/fill.ts'
import { fillShot } from '../completion/fill-shot.ts'
import { DEFAULTS } from '../defaults.ts'
import { extractShot } from '../extract/extract-shot.ts'
import { PlanError } from '../plan-error.ts'
import { read } from '../reading/read.ts'
import { phrasesIn } from '../say/say.ts'
import { splitShot } from './split-shot.ts'

type ListChange = Extract<PlanChange, { change: 'add-shot' | 'remove-shot' | 'order' | 'split-shot' }>

/** Adds, removes or reorders whole shots. */
export function applyShotList(filling: Filling, plan: ShotPlan, change: ListChange): ShotPlan {
  const { errors } = phrasesIn(filling.language)
  const find = (id: string) => {
    const shot = plan.shots.find((one) => one.id === id)
    if (!shot) throw new PlanError(errors.noShot(id, plan.shots.length))
    return shot
  }
  switch (change.change) {
    case 'remove-shot': {
      const gone = find(change.shotId)
      if (plan.shots.length === 1) throw new PlanError(errors.lastShot)
      return { ...plan, shots: plan.shots.filter((shot) => shot !== gone) }
    }
    case 'order': {
      const first = change.shotIds.map(find)
      return { ...plan, shots: [...first, ...plan.shots.filter((shot) => !first.includes(shot))] }
    }
    case 'split-shot':
      return splitShot(plan, find(change.shotId), change)
    default:
      return withShot(filling, plan, change, change.after === null ? 0 : plan.shots.indexOf(find(change.after)) + 1)
  }
}

function withShot(
  filling: Filling,
  plan: ShotPlan,
  { shot }: Extract<ListChange, { change: 'add-shot' }>,
  at: number,
): ShotPlan {
  const parse = read(shot.prompt, filling.language)
  const before = plan.shots[at - 1] ?? null
  const carried = (before?.subjects ?? []).map((subject) => ({
    ...subject,
    concept: subject.reference.kind === 'concept' ? subject.reference.concept : subject.noun,
    span: parse.spans[0]!,
  }))
  const request = extractShot(parse, parse.spans, carried)
  filling.notes.push(...request.notes)
  const taken = plan.shots.map(({ id }) => id)
  let number = plan.shots.length + 1
  while (taken.includes(`shot-${number}`)) number++
  const fresh = fillShot(filling, {
    draft: shot,
    request,
    before,
    index: at,
    id: shot.id && !taken.includes(shot.id) ? shot.id : `shot-${number}`,
    durationSeconds: shot.durationSeconds ?? request.durationSeconds ?? DEFAULTS.shotOfSeveralSeconds,
  })
  return { ...plan, shots: plan.shots.toSpliced(at, 0, fresh) }
}
