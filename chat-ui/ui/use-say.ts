import { createContext, useContext } from 'react'

/** A message that is to be sent from elsewhere than the composer. The number tells two of the same words apart. */
export interface Suggested {
  text: string
  pictures: string[]
  number: number
}

/** Sends a message in the open thread, wherever on the page the words are. */
export const SayContext = createContext<(text: string, pictures?: string[]) => void>(() => {})

export function useSay(): (text: string, pictures?: string[]) => void {
  return useContext(SayContext)
}
