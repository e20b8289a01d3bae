import { createContext, useContext } from 'react'

/** A message that is to be sent from elsewhere than the composer. The number tells two of the same words apart. */
export interface Suggested {
  text: string
  pictures: SentPicture[]
  /** "look": it goes into the composer, to be changed and sent by hand. */
  first: 'send' | 'look'
  number: number
}

/** A picture that the server has. */
export interface SentPicture {
  id: string
  name: string
}

export type Say = (text: string, how?: { pictures?: SentPicture[]; first?: Suggested['first'] }) => void

/** Sends a message in the open thread, wherever on the page the words are. */
export const SayContext = createContext<Say>(() => {})

export function useSay(): Say {
  return useContext(SayContext)
}
