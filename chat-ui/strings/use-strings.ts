import { createContext, useContext } from 'react'
import { en } from './en.ts'
import type { Strings } from './strings.ts'

export const StringsContext = createContext<{ strings: Strings; switchLanguage: () => void }>({
  strings: en,
  switchLanguage: () => {},
})

export function useStrings(): Strings {
  return useContext(StringsContext).strings
}

export function useSwitchLanguage(): () => void {
  return useContext(StringsContext).switchLanguage
}
