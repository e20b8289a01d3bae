import { useEffect, useRef } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import { Wordmark } from './Wordmark.tsx'
import './top-bar.css'

interface Properties {
  /** The sidebar lies over the page. */
  menu: boolean
  onMenu: () => void
  onNew: () => void
}

/** On a phone only: the way to the threads and to a new one. Takes the focus back when the sidebar goes. */
export function TopBar({ menu, onMenu, onNew }: Properties) {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !menu) button.current?.focus()
    wasOpen.current = menu
  }, [menu])
  const { threads } = useStrings()
  return (
    <header className="top-bar">
      <Button ref={button} bare icon="menu" aria-expanded={menu} onClick={onMenu}>
        {threads.open}
      </Button>
      <Wordmark />
      <Button bare icon="plus" onClick={onNew}>
        {threads.create}
      </Button>
    </header>
  )
}
