import { z } from 'zod'
import { Note } from '../../contract/draft.ts'
import { ShotPlan } from '../../contract/shot-plan.ts'
import type { Turn } from './turn.ts'

/** The plan and notes of the turn's planning step, if it had one. */
export function plannedIn(turn: Turn): { plan: ShotPlan | null; notes: Note[] } {
  const step = turn.steps.findLast(({ tool }) => tool === 'plan_shots' || tool === 'edit_plan')
  return {
    plan: ShotPlan.nullable()
      .catch(null)
      .parse(step?.result.plan ?? null),
    notes: z
      .array(Note)
      .catch([])
      .parse(step?.result.notes ?? []),
  }
}
