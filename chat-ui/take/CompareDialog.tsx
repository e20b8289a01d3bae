import { Dialog } from '@base-ui/react/dialog'
import type { RefObject } from 'react'
import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Icon } from '../ui/Icon.tsx'
import { CompareStage } from './CompareStage.tsx'
import '../ui/button.css'
import '../ui/dialog.css'

interface Properties {
  open: boolean
  before: Take
  after: Take
  aspect: string
  onClose: () => void
  opener: RefObject<HTMLElement | null>
}

/** Two takes over each other. */
export function CompareDialog({ open, before, after, aspect, onClose, opener }: Properties) {
  const { compare: words } = useStrings()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog" data-wide finalFocus={opener}>
          <header className="dialog-head">
            <Dialog.Title className="dialog-title">{words.title(before.number, after.number)}</Dialog.Title>
            <Dialog.Close className="button" data-bare="true" aria-label={words.close}>
              <Icon name="close" />
            </Dialog.Close>
          </header>
          <CompareStage before={before} after={after} aspect={aspect} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
