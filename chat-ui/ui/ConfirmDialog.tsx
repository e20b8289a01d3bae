import { AlertDialog } from '@base-ui/react/alert-dialog'
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
}

/** Asks before something is taken away. Escape and the first button keep it. */
export function ConfirmDialog({ open, title, text, confirm, keep, onConfirm, onClose }: Properties) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog" data-small>
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
