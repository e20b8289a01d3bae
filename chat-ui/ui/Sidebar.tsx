import { type ReactNode, useEffect, useRef } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import { LanguageToggle } from './LanguageToggle.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'
import { Wordmark } from './Wordmark.tsx'
import './sidebar.css'

interface Properties {
  /** On a phone the sidebar lies over the page and can be away. */
  open: boolean
  onClose: () => void
  onNew: () => void
  inLibrary: boolean
  onLibrary: () => void
  /** What stands at the foot beside language and light. */
  foot: ReactNode
  children: ReactNode
}

export function Sidebar({ open, onClose, onNew, inLibrary, onLibrary, foot, children }: Properties) {
  const { threads, library } = useStrings()
  const close = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    close.current?.querySelector('button')?.focus()
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open, onClose])
  return (
    <>
      <div className="sidebar-scrim" data-open={open} aria-hidden="true" onClick={onClose} />
      <nav className="sidebar" data-open={open} aria-label={threads.title}>
        <div className="sidebar-head" ref={close}>
          <Wordmark />
          <Button className="sidebar-close" bare icon="close" onClick={onClose}>
            {threads.close}
          </Button>
        </div>
        <div className="sidebar-places">
          <Button look="outline" icon="plus" onClick={onNew}>
            {threads.create}
          </Button>
          <Button icon="wall" aria-current={inLibrary ? 'page' : undefined} onClick={onLibrary}>
            {library.title}
          </Button>
        </div>
        <div className="sidebar-list">{children}</div>
        <div className="sidebar-foot">
          <LanguageToggle />
          <span className="sidebar-tools">
            {foot}
            <ThemeToggle />
          </span>
        </div>
      </nav>
    </>
  )
}
