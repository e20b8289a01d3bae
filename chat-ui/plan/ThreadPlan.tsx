import { useStrings } from '../strings/use-strings.ts'
import { useSnapshot } from '../thread/use-snapshot.ts'
import { PlanCard } from './PlanCard.tsx'
import { planOrigin } from './plan-origin.ts'

/** A plan of the open thread by its id; nothing until it has come. */
export function ThreadPlan({ planId }: { planId: string }) {
  const strings = useStrings()
  const { plans, takes, thread } = useSnapshot()
  const card = plans.find(({ plan }) => plan.id === planId)
  if (card === undefined) return null
  const parent = plans.find(({ plan }) => plan.id === card.plan.parentId) ?? null
  const made = takes.some((take) => take.planId === planId && take.status === 'done')
  const atWork = takes.some((take) => take.planId === planId && take.finishedAt === null)
  return (
    <PlanCard
      card={card}
      parent={parent}
      origin={planOrigin(card.plan, parent?.plan ?? null, takes, strings)}
      made={made}
      current={thread.currentPlanId === planId && !atWork}
    />
  )
}
