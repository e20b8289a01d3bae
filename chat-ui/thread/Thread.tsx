import { useEffect } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { AssistantMessage } from './AssistantMessage.tsx'
import { LastWords } from './LastWords.tsx'
import { UserMessage } from './UserMessage.tsx'
import { SnapshotContext } from './use-snapshot.ts'
import { useStickToEnd } from './use-stick-to-end.ts'
import './thread.css'

/** The conversation, newest at the end. */
export function Thread({ snapshot }: { snapshot: ThreadSnapshot }) {
  const { thread } = useStrings()
  const { box, content, onScroll, toEnd, away } = useStickToEnd()
  const asked = snapshot.messages.findLast(({ role }) => role === 'user')?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: one's own new message is always worth seeing
  useEffect(toEnd, [asked, toEnd])
  return (
    <SnapshotContext value={snapshot}>
      <div className="thread" ref={box} onScroll={onScroll}>
        <div ref={content}>
          <h1 className="for-ears">{snapshot.thread.title}</h1>
          <ol className="thread-log" aria-label={thread.log}>
            {snapshot.messages.map((message) =>
              message.role === 'user' ? (
                <UserMessage key={message.id} message={message} />
              ) : (
                <AssistantMessage key={message.id} message={message} />
              ),
            )}
          </ol>
        </div>
      </div>
      {away && (
        <Button className="thread-latest" look="outline" icon="down" onClick={toEnd}>
          {thread.latest}
        </Button>
      )}
      <LastWords messages={snapshot.messages} />
    </SnapshotContext>
  )
}
