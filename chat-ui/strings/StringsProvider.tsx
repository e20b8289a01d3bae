import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { writeChoice } from '../ui/choice.ts'
import { otherLanguage, preferredTable, tableFor } from './language.ts'
import { StringsContext } from './use-strings.ts'

export function StringsProvider({ children }: { children: ReactNode }) {
  const [strings, setStrings] = useState(preferredTable)
  useEffect(() => {
    document.documentElement.lang = strings.language
  }, [strings])
  const switchLanguage = useCallback(() => {
    const next = otherLanguage(strings.language)
    writeChoice('language', next)
    setStrings(tableFor([next]))
  }, [strings])
  const value = useMemo(() => ({ strings, switchLanguage }), [strings, switchLanguage])
  return <StringsContext value={value}>{children}</StringsContext>
}
