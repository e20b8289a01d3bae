import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { onTestFinished } from 'vitest'
import { followThread } from '../../chat-ui/api/follow-thread.ts'
import { threadKey } from '../../chat-ui/api/keys.ts'
import { createPreviewShelf } from '../../chat-ui/api/preview-shelf.ts'
import type { Strip } from '../../chat-ui/api/strip.ts'
import { createThreadSource } from '../../chat-ui/api/thread-source.ts'
import type { ThreadSnapshot } from '../../server/events.ts'
import type { TestStudio } from '../setup/studio.ts'

/** All that a browser's tab does about a thread, except for drawing it. */
export function openTab(studio: TestStudio, threadId: string) {
  const client = new QueryClient()
  const source = createThreadSource()
  const socket = studio.socket()
  let address = 0
  const shelf = createPreviewShelf({ create: () => `blob:${address++}`, revoke: () => {} })
  const wakers = new Set<() => void>()
  const wake = () => {
    for (const waker of wakers) waker()
  }
  const leave = followThread(threadId, {
    socket,
    client,
    source,
    onPreview: (preview) => {
      shelf.put(preview)
      wake()
    },
  })
  const observer = new QueryObserver<ThreadSnapshot>(client, {
    queryKey: threadKey(threadId),
    queryFn: () => source.load(() => studio.snapshot(threadId)),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const unsubscribe = observer.subscribe(wake)
  onTestFinished(() => {
    leave()
    unsubscribe()
    client.clear()
  })
  const held = () => client.getQueryData<ThreadSnapshot>(threadKey(threadId))
  return {
    socket,
    strip: (takeId: string): Strip | undefined => shelf.strip(takeId),
    /** Resolves with what the tab shows once this holds. */
    until: (holds: (snapshot: ThreadSnapshot) => boolean) =>
      new Promise<ThreadSnapshot>((resolve) => {
        const waker = () => {
          const snapshot = held()
          if (snapshot === undefined || !holds(snapshot)) return
          wakers.delete(waker)
          resolve(snapshot)
        }
        wakers.add(waker)
        waker()
      }),
  }
}
