import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import { useTakeCommands } from '../api/use-take-commands.ts'
import { Trouble } from '../ui/Trouble.tsx'
import { Remarks } from './Remarks.tsx'
import { TakeActions } from './TakeActions.tsx'
import { TakeFacts } from './TakeFacts.tsx'
import { TakeNotes } from './TakeNotes.tsx'
import { TakeProgress } from './TakeProgress.tsx'
import { TakeRetry } from './TakeRetry.tsx'
import './take-foot.css'

interface Properties {
  take: Take
  plan: ShotPlan | null
  title: string
  words: string
  current: boolean
}

/** Below the pictures: progress while it is rendered, then facts and what to do next. */
export function TakeFoot({ take, plan, title, words, current }: Properties) {
  const { cancel, select } = useTakeCommands()
  const trouble = cancel.error ?? select.error
  return (
    <footer className="take-foot">
      {take.finishedAt === null && (
        <TakeProgress
          words={words}
          progress={take.status === 'queued' ? null : take.progress}
          cancelling={cancel.isPending}
          onCancel={() => cancel.mutate(take.id)}
        />
      )}
      {take.status === 'done' && (
        <>
          <div className="take-ending">
            <TakeFacts take={take} plan={plan} />
            <TakeActions take={take} title={title} current={current} onSelect={() => select.mutate(take.id)} />
          </div>
          {current && plan && <Remarks plan={plan} />}
        </>
      )}
      {take.notes.length > 0 && <TakeNotes notes={take.notes} />}
      {(take.status === 'failed' || take.status === 'cancelled') && <TakeRetry take={take} current={current} />}
      {trouble && <Trouble error={trouble} onDismiss={trouble === cancel.error ? cancel.reset : select.reset} />}
    </footer>
  )
}
