import { Dialog } from '@base-ui/react/dialog'
import { type FormEvent, type RefObject, useId, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import './dialog.css'
import './field.css'

interface Properties {
  open: boolean
  title: string
  name: string
  onRename: (name: string) => void
  onClose: () => void
  /** Takes the focus back. */
  opener: RefObject<HTMLElement | null>
}

/** Another name for a thread or a take. Enter keeps it, Escape does not. */
export function RenameDialog({ open, title, name, onRename, onClose, opener }: Properties) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog" data-small finalFocus={opener}>
          <Dialog.Title className="dialog-title">{title}</Dialog.Title>
          <RenameForm name={name} onRename={onRename} onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function RenameForm({ name, onRename, onClose }: Pick<Properties, 'name' | 'onRename' | 'onClose'>) {
  const { app } = useStrings()
  const id = useId()
  const [words, setWords] = useState(name)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() !== name) onRename(words.trim())
    onClose()
  }
  return (
    <form className="field" onSubmit={onSubmit}>
      <label htmlFor={id}>{app.name}</label>
      <input
        id={id}
        value={words}
        maxLength={120}
        onChange={({ target }) => setWords(target.value)}
        onFocus={({ target }) => target.select()}
      />
      <div className="dialog-actions">
        <Button look="outline" onClick={onClose}>
          {app.cancel}
        </Button>
        <Button look="solid" type="submit" disabled={words.trim() === ''}>
          {app.keepName}
        </Button>
      </div>
    </form>
  )
}
