import { useRef, useState } from 'react'
import type { LibraryTake } from '../../models/contract/library.ts'
import { addressOf } from '../api/page-base.ts'
import { useLibraryCommands } from '../api/use-library.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { MoreMenu } from '../ui/MoreMenu.tsx'
import { RenameDialog } from '../ui/RenameDialog.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { WallPicture } from './WallPicture.tsx'
import './wall-take.css'

/** One take on the wall: its moving picture leads to its thread. */
export function WallTake({ entry }: { entry: LibraryTake }) {
  const { take, title, threadTitle, format, seconds } = entry
  const { library: words, plan, threads } = useStrings()
  const { describe, destroy } = useLibraryCommands()
  const [asking, setAsking] = useState<'name' | 'removal' | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => setAsking(null)
  return (
    <li className="wall-take" data-aspect={format.aspect}>
      <WallPicture entry={entry} />
      <Button
        className="wall-star"
        bare
        icon="star"
        aria-pressed={take.favourite}
        onClick={() => describe.mutate({ id: take.id, favourite: !take.favourite })}
      >
        {words.favourite(title)}
      </Button>
      <div className="wall-words">
        <p className="wall-title" title={title}>
          {title}
        </p>
        <p className="wall-facts">
          {[plan.seconds(seconds), format.resolution, threadTitle.startsWith(title) ? '' : threadTitle]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </p>
        <MoreMenu
          name={words.more(title)}
          trigger={opener}
          entries={[
            { icon: 'thread', words: words.openThread, href: `#${take.threadId}` },
            { icon: 'pen', words: words.rename, onSelect: () => setAsking('name') },
            {
              icon: 'download',
              words: words.download,
              href: `${addressOf(take.clipUrl ?? '')}?download`,
              download: true,
            },
            { icon: 'bin', words: words.remove, onSelect: () => setAsking('removal'), danger: true },
          ]}
        />
      </div>
      {describe.error && <Trouble error={describe.error} onDismiss={describe.reset} />}
      <RenameDialog
        open={asking === 'name'}
        title={words.rename}
        name={title}
        onRename={(name) => describe.mutate({ id: take.id, name })}
        onClose={close}
        opener={opener}
      />
      <ConfirmDialog
        open={asking === 'removal'}
        title={words.remove}
        text={words.confirmRemove(title)}
        confirm={words.remove}
        keep={threads.keep}
        onConfirm={() => destroy(entry)}
        onClose={close}
        opener={opener}
      />
    </li>
  )
}
