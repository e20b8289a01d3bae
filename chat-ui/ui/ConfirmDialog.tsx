import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { RefObject } from 'react'
import './button.css'
import './dialog.css'

interface Properties {
  open: boolean
  title: string
  text: string
  /** The words on both buttons. */
  confirm: string
  keep: string
  onConfirm: () => void
  onClose: () => void
  /** Takes the focus back when the thing is kept. */
  opener: RefObject<HTMLElement | null>
}

/** Asks before something is taken away. Escape and the first button keep it. */
export function ConfirmDialog({ open, title, text, confirm, keep, onConfirm, onClose, opener }: Properties) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog" data-small finalFocus={opener}>
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-text">{text}</AlertDialog.Description>
          <div className="dialog-actions">
            <AlertDialog.Close className="button" data-look="outline">
              {keep}
            </AlertDialog.Close>
            <AlertDialog.Close className="button" data-look="danger" onClick={onConfirm}>
              {confirm}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
