import { useState } from 'react'
import type { Thread } from '../../models/contract/message.ts'
import { useDeleteThread } from '../api/use-threads.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import './thread-link.css'

interface Properties {
  thread: Thread
  open: boolean
  onOpen: (threadId: string | null) => void
}

export function ThreadLink({ thread, open, onOpen }: Properties) {
  const { threads: words } = useStrings()
  const deleteThread = useDeleteThread()
  const [asking, setAsking] = useState(false)
  const title = thread.title || words.untitled
  const onRemove = () => {
    deleteThread(thread, open ? () => onOpen(thread.id) : undefined)
    if (open) onOpen(null)
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
      <Button bare icon="bin" onClick={() => setAsking(true)} title={words.remove} aria-haspopup="dialog">
        {`${words.remove}: ${title}`}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.remove}
        text={words.confirmRemove(title)}
        confirm={words.remove}
        keep={words.keep}
        onConfirm={onRemove}
        onClose={() => setAsking(false)}
      />
    </li>
  )
}
