import { Icon } from './Icon.tsx'
import './search-field.css'

interface Properties {
  label: string
  value: string
  onChange: (value: string) => void
}

/** Looks for something as one types; Escape empties it. */
export function SearchField({ label, value, onChange }: Properties) {
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={200}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.preventDefault()
          onChange('')
        }}
      />
    </div>
  )
}
