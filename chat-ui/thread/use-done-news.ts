import { useEffect, useRef, useState } from 'react'
import type { ThreadSnapshot } from '../../server/events.ts'
import { addressOf } from '../api/page-base.ts'
import { useStrings } from '../strings/use-strings.ts'
import { readChoice } from '../ui/choice.ts'

/**
 * True from the moment at which a take is done while nobody looks at the page until somebody does. Where the person
 * wished so, the system tells it too.
 */
export function useDoneNews(snapshot: ThreadSnapshot | undefined): boolean {
  const { take: words } = useStrings()
  const [news, setNews] = useState(false)
  const atWork = useRef(new Set<string>())
  useEffect(() => {
    for (const take of snapshot?.takes ?? []) {
      if (take.finishedAt === null) atWork.current.add(take.id)
      else if (atWork.current.delete(take.id) && take.status === 'done' && document.hidden) {
        setNews(true)
        const title = take.name ?? snapshot!.thread.title
        tellSystem(words.isDone(take.number), title, take.posterUrl && addressOf(take.posterUrl))
      }
    }
  }, [snapshot, words])
  useEffect(() => {
    const onLook = () => !document.hidden && setNews(false)
    document.addEventListener('visibilitychange', onLook)
    return () => document.removeEventListener('visibilitychange', onLook)
  }, [])
  return news
}

function tellSystem(title: string, body: string, icon: string | null): void {
  if (readChoice('notify') !== 'yes' || !('Notification' in globalThis) || Notification.permission !== 'granted') return
  const notification = new Notification(title, { body, ...(icon && { icon }) })
  notification.onclick = () => {
    window.focus()
    notification.close()
  }
}
