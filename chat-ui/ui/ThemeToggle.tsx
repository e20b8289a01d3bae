import { useEffect, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import { readChoice, writeChoice } from './choice.ts'

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches

/** Follows the system until the person chooses. */
export function ThemeToggle() {
  const { app } = useStrings()
  const [dark, setDark] = useState(() => {
    const chosen = readChoice('theme')
    return chosen === null ? systemIsDark() : chosen === 'dark'
  })
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const onChange = () => readChoice('theme') === null && setDark(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])
  const toggle = () => {
    const theme = dark ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    writeChoice('theme', theme)
    setDark(!dark)
  }
  return (
    <Button bare icon={dark ? 'sun' : 'moon'} onClick={toggle} title={dark ? app.themeToLight : app.themeToDark}>
      {dark ? app.themeToLight : app.themeToDark}
    </Button>
  )
}
