import type { Note } from '../models/contract/draft.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { Database } from './database.ts'
import { addPlan } from './plans.ts'
import { createThread, setCurrent } from './threads.ts'

export interface PlanToStore {
  plan: ShotPlan
  notes: Note[]
  /** The conversation it belongs to, or the first words of a new one. */
  thread: { id: string } | { title: string }
}

/** Stores a plan as the current one of its conversation, or nothing at all. Returns the conversation's id. */
export function storePlan(db: Database, { plan, notes, thread }: PlanToStore): Promise<string> {
  return db.transaction(async (tx) => {
    const { id } = 'id' in thread ? thread : await createThread(tx, thread.title)
    await addPlan(tx, { threadId: id, plan, notes })
    await setCurrent(tx, id, { planId: plan.id })
    return id
  })
}
