import { createContext, useContext } from 'react'

/** Sends a message in the open thread, wherever on the page the words are. */
export const SayContext = createContext<(text: string, pictures?: string[]) => void>(() => {})

export function useSay(): (text: string, pictures?: string[]) => void {
  return useContext(SayContext)
}
