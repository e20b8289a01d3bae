import { type RefObject, useEffect, useState } from 'react'

/** How far below or above the screen counts as near. */
const MARGIN = '600px'

/** True from the moment at which the element comes near the screen. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !element.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: MARGIN,
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, near])
  return near
}
