import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './notice.css'

interface Properties {
  tone: 'plain' | 'danger'
  /** Read out when it appears. */
  urgent?: boolean
  children: ReactNode
  action?: ReactNode
}

/** A sentence that matters, with what can be done about it. */
export function Notice({ tone, urgent = false, children, action }: Properties) {
  return (
    <div className="notice" data-tone={tone} role={urgent ? 'alert' : undefined}>
      <Icon name={tone === 'danger' ? 'alert' : 'info'} />
      <p>{children}</p>
      {action}
    </div>
  )
}
