import { useCallback, useSyncExternalStore } from 'react'
import type { Strip } from './strip.ts'
import { useStudio } from './studio.ts'

/** The take's filmstrip as it clears; undefined when no picture of it has come to this page. */
export function useStrip(takeId: string): Strip | undefined {
  const { shelf } = useStudio()
  const watch = useCallback((onChange: () => void) => shelf.watch(takeId, onChange), [shelf, takeId])
  return useSyncExternalStore(watch, () => shelf.strip(takeId))
}
