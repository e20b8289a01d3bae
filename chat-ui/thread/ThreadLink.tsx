import type { Thread } from '../../models/contract/message.ts'
import { useDeleteThread } from '../api/use-threads.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import './thread-link.css'

interface Properties {
  thread: Thread
  open: boolean
  onOpen: (threadId: string | null) => void
}

export function ThreadLink({ thread, open, onOpen }: Properties) {
  const { threads: words } = useStrings()
  const remove = useDeleteThread()
  const title = thread.title || words.untitled
  const onRemove = () => {
    if (!confirm(words.confirmRemove(title))) return
    remove.mutate(thread.id, { onSuccess: () => open && onOpen(null) })
  }
  return (
    <li className="thread-link" data-open={open}>
      <a
        href={`#${thread.id}`}
        aria-current={open ? 'page' : undefined}
        title={title}
        onClick={() => onOpen(thread.id)}
      >
        {title}
      </a>
      <Button bare icon="bin" onClick={onRemove} disabled={remove.isPending} title={words.remove}>
        {`${words.remove}: ${title}`}
      </Button>
      {remove.error && <Trouble error={remove.error} onDismiss={remove.reset} />}
    </li>
  )
}
