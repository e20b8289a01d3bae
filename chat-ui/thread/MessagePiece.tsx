import type { MessagePart } from '../../models/contract/message.ts'
import { useHidden } from '../api/use-trash.ts'
import { ThreadPlan } from '../plan/ThreadPlan.tsx'
import { TakeCard } from '../take/TakeCard.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Question } from './Question.tsx'
import { RetryMessage } from './RetryMessage.tsx'
import { StudioText } from './StudioText.tsx'
import { useSnapshot } from './use-snapshot.ts'

/** One part of an answer. A plan or take that is named before it is known shows as soon as it comes. */
export function MessagePiece({ part, streaming }: { part: MessagePart; streaming: boolean }) {
  const { thread, plans, takes } = useSnapshot()
  const hidden = useHidden()
  switch (part.type) {
    case 'text':
      return <StudioText text={part.text} streaming={streaming} />
    case 'picture':
      // Only a person sends pictures, and UserMessage shows them.
      return null
    case 'plan':
      return <ThreadPlan planId={part.planId} />
    case 'take': {
      const take = takes.find(({ id }) => id === part.takeId)
      if (take === undefined || hidden.has(take.id)) return null
      const plan = plans.find(({ plan }) => plan.id === take.planId)?.plan ?? null
      const current = thread.currentTakeId === take.id
      return <TakeCard take={take} plan={plan} number={take.number} current={current} alone={takes.length === 1} />
    }
    case 'question':
      return <Question text={part.text} choices={part.choices} />
    case 'notice':
      return <Notice tone="plain">{part.text}</Notice>
    case 'error':
      return (
        <Notice tone="danger" urgent action={part.retry && <RetryMessage />}>
          {part.text}
        </Notice>
      )
  }
}
