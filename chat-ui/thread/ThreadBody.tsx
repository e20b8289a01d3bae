import { Refusal } from '../api/request.ts'
import { troubleWords } from '../api/trouble-words.ts'
import { useThread } from '../api/use-thread.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Thread } from './Thread.tsx'
import './thread-body.css'

/** The open thread, or why it is not there. */
export function ThreadBody({ threadId }: { threadId: string }) {
  const strings = useStrings()
  const { data, error, refetch } = useThread(threadId)
  const gone = error instanceof Refusal && error.status === 404
  if (data && !gone) return <Thread snapshot={data} />
  return (
    <div className="thread-waits">
      {error ? (
        <Notice
          tone="danger"
          urgent
          action={
            !gone && (
              <Button look="outline" icon="again" onClick={() => refetch()}>
                {strings.trouble.again}
              </Button>
            )
          }
        >
          {troubleWords(error, strings)}
        </Notice>
      ) : (
        <p className="for-ears" role="status">
          {strings.thread.loading}
        </p>
      )}
    </div>
  )
}
