import { createContext, useContext } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'

export const SnapshotContext = createContext<ThreadSnapshot | null>(null)

/** The open thread. */
export function useSnapshot(): ThreadSnapshot {
  const snapshot = useContext(SnapshotContext)
  if (snapshot === null) throw new Error('useSnapshot was called outside a thread; <Thread> provides one')
  return snapshot
}
