import { cloneElement, type ReactElement, useId } from 'react'
import './field.css'

interface Properties {
  label: string
  hint: string
  children: ReactElement<{ id?: string; 'aria-describedby'?: string }>
}

/** One thing to fill in, with its name above and a word of help below. */
export function Field({ label, hint, children }: Properties) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, { id, 'aria-describedby': `${id}-hint` })}
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  )
}
