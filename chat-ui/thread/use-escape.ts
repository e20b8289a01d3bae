import { useEffect, useEffectEvent } from 'react'
import { LAYERS } from '../ui/layers.ts'

/** Runs `stop` on Escape, wherever the focus is, unless something that lies over the page closes on it. */
export function useEscape(stop: (() => void) | null): void {
  const onEscape = useEffectEvent(() => stop?.())
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector(LAYERS) === null) onEscape()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
