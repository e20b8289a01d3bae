import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './button.css'

interface Properties extends ComponentProps<'button'> {
  look?: 'solid' | 'outline' | 'quiet'
  icon?: IconName
  /** Shows the icon alone; `children` is still the button's name. */
  bare?: boolean
}

export function Button({ look = 'quiet', icon, bare = false, children, className = '', ...rest }: Properties) {
  return (
    <button type="button" className={`button ${className}`} data-look={look} data-bare={bare} {...rest}>
      {icon && <Icon name={icon} />}
      <span className={bare ? 'for-ears' : undefined}>{children}</span>
    </button>
  )
}
