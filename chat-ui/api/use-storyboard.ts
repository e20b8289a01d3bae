import { useMutation } from '@tanstack/react-query'
import type { StoryboardChange } from '../../models/contract/storyboard.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import { applyEvent } from './apply-event.ts'
import { threadKey } from './keys.ts'
import { changeStoryboard, renderPlan } from './routes.ts'
import { useStudio } from './studio.ts'
import type { ThreadEvent } from './thread-event.ts'

/** Changes a plan's shots by hand, and renders what came of it. */
export function useStoryboard(planId: string) {
  const { client } = useStudio()
  const apply = (threadId: string, event: ThreadEvent) =>
    client.setQueryData<ThreadSnapshot>(threadKey(threadId), (held) => {
      const applied = held && applyEvent(held, event)
      return applied === 'missed' ? held : applied
    })
  const change = useMutation({
    mutationFn: (change: StoryboardChange) => changeStoryboard(planId, change),
    onSuccess: (card) => apply(card.threadId, { name: 'plan:added', payload: card }),
  })
  const render = useMutation({
    mutationFn: () => renderPlan(planId),
    onSuccess: (take) => apply(take.threadId, { name: 'take:changed', payload: take }),
  })
  return { change, render }
}
