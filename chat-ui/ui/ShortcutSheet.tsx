import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Icon } from './Icon.tsx'
import { LAYERS } from './layers.ts'
import './button.css'
import './dialog.css'
import './shortcut-sheet.css'

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea, select')

/** What the keys do. It opens on "?"; "/" leads to the message. */
export function ShortcutSheet() {
  const { shortcuts: words } = useStrings()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector(LAYERS)) return
      if (event.key === '?') setOpen(true)
      else if (event.key === '/') document.getElementById('message')?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog" data-small>
          <header className="dialog-head">
            <Dialog.Title className="dialog-title">{words.title}</Dialog.Title>
            <Dialog.Close className="button" data-bare="true" aria-label={words.close}>
              <Icon name="close" />
            </Dialog.Close>
          </header>
          <dl className="shortcut-sheet">
            {words.list.map(([keys, deed]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{deed}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
