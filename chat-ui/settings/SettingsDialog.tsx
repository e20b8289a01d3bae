import { useEffect, useId, useRef } from 'react'
import { useLanguageModel } from '../api/use-language-model.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { LanguageModelForm } from './LanguageModelForm.tsx'
import { NotifyChoice } from './NotifyChoice.tsx'
import './settings-dialog.css'

/** The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useStrings()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const { choice, save, test } = useLanguageModel()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="settings" aria-labelledby={heading} onClose={onClose}>
      <header className="settings-head">
        <h2 id={heading}>{settings.title}</h2>
        <Button bare icon="close" onClick={() => dialog.current?.close()}>
          {settings.close}
        </Button>
      </header>
      {choice.error && <Trouble error={choice.error} onDismiss={() => choice.refetch()} />}
      {choice.data && <LanguageModelForm choice={choice.data} save={save} test={test} />}
      <NotifyChoice />
    </dialog>
  )
}
