import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { followThread } from './follow-thread.ts'
import { threadKey } from './keys.ts'
import { getThread } from './routes.ts'
import { useStudio } from './studio.ts'
import { createThreadSource } from './thread-source.ts'

/** One thread, followed live for as long as it is on screen. */
export function useThread(threadId: string) {
  const { socket, client, shelf } = useStudio()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every thread has a source of its own
  const source = useMemo(createThreadSource, [threadId])
  useEffect(
    () => followThread(threadId, { socket, client, source, onPreview: shelf.put }),
    [threadId, socket, client, source, shelf],
  )
  return useQuery({
    queryKey: threadKey(threadId),
    queryFn: ({ signal }) => source.load(() => getThread(threadId, signal)),
  })
}
