import { useId, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { readChoice, writeChoice } from '../ui/choice.ts'
import './notify-choice.css'

/** Whether the system tells when a take is done while nobody looks. The browser asks once whether it may. */
export function NotifyChoice() {
  const { settings } = useStrings()
  const hint = useId()
  const [on, setOn] = useState(
    () => readChoice('notify') === 'yes' && globalThis.Notification?.permission === 'granted',
  )
  const [refused, setRefused] = useState(false)
  // Browsers let pages of a trusted address alone tell something.
  if (!('Notification' in globalThis)) return null
  const onChange = async (wanted: boolean) => {
    setOn(wanted)
    const allowed = wanted && (await Notification.requestPermission()) === 'granted'
    setRefused(wanted && !allowed)
    setOn(allowed)
    writeChoice('notify', allowed ? 'yes' : 'no')
  }
  return (
    <div className="notify-choice">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint}
          onChange={({ target }) => void onChange(target.checked)}
        />
        {settings.notify}
      </label>
      <p id={hint} role="status">
        {refused ? settings.notifyRefused : settings.notifyHint}
      </p>
    </div>
  )
}
