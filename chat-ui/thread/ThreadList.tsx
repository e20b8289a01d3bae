import { useThreads } from '../api/use-threads.ts'
import { useHidden } from '../api/use-trash.ts'
import { useStrings } from '../strings/use-strings.ts'
import { ThreadLink } from './ThreadLink.tsx'
import './thread-list.css'

interface Properties {
  openId: string | null
  onOpen: (threadId: string | null) => void
}

export function ThreadList({ openId, onOpen }: Properties) {
  const { threads: words } = useStrings()
  const hidden = useHidden()
  const threads = useThreads().data?.filter(({ id }) => !hidden.has(id))
  if (threads?.length === 0) return <p className="thread-none">{words.none}</p>
  return (
    <ul className="thread-list">
      {threads?.map((thread) => (
        <ThreadLink key={thread.id} thread={thread} open={thread.id === openId} onOpen={onOpen} />
      ))}
    </ul>
  )
}
