import type { Database } from '../db/database.ts'
import type { StoredPlan } from '../db/plans.ts'
import { estimateAt, type Pace, readPace } from '../db/take-estimate.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { labelSubject } from '../models/planner/say/label-subject.ts'
import { tellMoment } from '../models/planner/say/tell-moment.ts'
import type { PlanCard } from './events.ts'

/** Every subject of every shot and what it does, and what is otherwise for a while, in both languages of the page. */
function labelSubjects({ shots, format }: ShotPlan): PlanCard['labels'] {
  const entries = shots.flatMap((shot) => [
    ...shot.subjects.map((subject) => {
      const label = (language: 'en' | 'fr') => labelSubject(subject, shot, format.language, language)
      return [`${shot.id} ${subject.id}`, { en: label('en'), fr: label('fr') }] as const
    }),
    ...(shot.moments ?? []).map((moment, index) => {
      const label = (language: 'en' | 'fr') => tellMoment(moment, shot, language)
      return [`${shot.id} moment ${index}`, { en: label('en'), fr: label('fr') }] as const
    }),
  ])
  return Object.fromEntries(entries)
}

function cardOf(stored: StoredPlan, pace: Pace): PlanCard {
  return { ...stored, labels: labelSubjects(stored.plan), estimate: estimateAt(pace, stored.plan) }
}

/** Stored plans as the page shows them, all judged by the same finished takes. */
export async function toPlanCards(db: Database, stored: readonly StoredPlan[]): Promise<PlanCard[]> {
  const pace = await readPace(db)
  return stored.map((plan) => cardOf(plan, pace))
}
