import { useEffect, useRef, useState } from 'react'
import { type Pace, remainingSeconds } from './remaining.ts'

/** Seconds that are probably left of a take; null while that cannot be said. */
export function useRemaining(progress: number | null): number | null {
  const start = useRef<Pace | null>(null)
  const [remaining, setRemaining] = useState<number | null>(null)
  useEffect(() => {
    if (progress === null || progress === 0) return
    const now = { progress, at: performance.now() }
    start.current ??= now
    setRemaining(remainingSeconds(start.current, now))
  }, [progress])
  return remaining
}
