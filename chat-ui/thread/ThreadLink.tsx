import { useRef, useState } from 'react'
import type { Thread } from '../../models/contract/message.ts'
import { useDeleteThread, useDescribeThread } from '../api/use-threads.ts'
import { useStrings } from '../strings/use-strings.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MoreMenu } from '../ui/MoreMenu.tsx'
import { RenameDialog } from '../ui/RenameDialog.tsx'
import './thread-link.css'

interface Properties {
  thread: Thread
  open: boolean
  onOpen: (threadId: string | null) => void
}

/** A thread of the history, with what can be done about it behind three dots. */
export function ThreadLink({ thread, open, onOpen }: Properties) {
  const { threads: words } = useStrings()
  const deleteThread = useDeleteThread()
  const describeThread = useDescribeThread()
  const [asking, setAsking] = useState<'name' | 'removal' | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => setAsking(null)
  const { id, pinned } = thread
  const title = thread.title || words.untitled
  const onRemove = () => {
    deleteThread(thread, open ? () => onOpen(id) : undefined)
    if (open) onOpen(null)
  }
  return (
    <li className="thread-link" data-open={open}>
      <a href={`#${id}`} aria-current={open ? 'page' : undefined} title={title} onClick={() => onOpen(id)}>
        {pinned && <Icon name="pin" />}
        <span>{title}</span>
        {pinned && <span className="for-ears"> ({words.pinned})</span>}
      </a>
      <MoreMenu
        name={words.more(title)}
        trigger={opener}
        entries={[
          {
            icon: 'pin',
            words: pinned ? words.unpin : words.pin,
            onSelect: () => describeThread({ id, pinned: !pinned }),
          },
          { icon: 'pen', words: words.rename, onSelect: () => setAsking('name') },
          { icon: 'bin', words: words.remove, onSelect: () => setAsking('removal'), danger: true },
        ]}
      />
      <RenameDialog
        open={asking === 'name'}
        title={words.rename}
        name={title}
        onRename={(name) => describeThread({ id, title: name })}
        onClose={close}
        opener={opener}
      />
      <ConfirmDialog
        open={asking === 'removal'}
        title={words.remove}
        text={words.confirmRemove(title)}
        confirm={words.remove}
        keep={words.keep}
        onConfirm={onRemove}
        onClose={close}
        opener={opener}
      />
    </li>
  )
}
