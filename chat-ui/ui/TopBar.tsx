import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import { Wordmark } from './Wordmark.tsx'
import './top-bar.css'

/** On a phone only: the way to the threads and to a new one. */
export function TopBar({ onMenu, onNew }: { onMenu: () => void; onNew: () => void }) {
  const { threads } = useStrings()
  return (
    <header className="top-bar">
      <Button bare icon="menu" onClick={onMenu}>
        {threads.open}
      </Button>
      <Wordmark />
      <Button bare icon="plus" onClick={onNew}>
        {threads.create}
      </Button>
    </header>
  )
}
