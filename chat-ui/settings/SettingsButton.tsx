import { useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'

export function SettingsButton() {
  const { settings } = useStrings()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button bare icon="sliders" title={settings.title} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {settings.title}
      </Button>
      {open && <SettingsDialog onClose={() => setOpen(false)} />}
    </>
  )
}
