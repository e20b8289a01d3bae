import { useCallback, useEffect, useRef, useState } from 'react'

/** Closer to the end than this many pixels counts as being there. */
const NEAR = 96

/**
 * Keeps a scrolling box at its end while its content grows, unless the person has scrolled up.
 * `away` says that there is something newer below.
 */
export function useStickToEnd() {
  const box = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const sticking = useRef(true)
  const [away, setAway] = useState(false)

  const toEnd = useCallback(() => {
    sticking.current = true
    box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [])

  const onScroll = useCallback(() => {
    const { scrollTop, scrollHeight, clientHeight } = box.current!
    sticking.current = scrollHeight - scrollTop - clientHeight < NEAR
    setAway(!sticking.current)
  }, [])

  useEffect(() => {
    const observer = new ResizeObserver(() => sticking.current && toEnd())
    observer.observe(content.current!)
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [toEnd])

  return { box, content, onScroll, toEnd, away }
}
