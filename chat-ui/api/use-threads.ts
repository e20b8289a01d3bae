import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Thread } from '../../models/contract/message.ts'
import { useStrings } from '../strings/use-strings.ts'
import { toasts } from '../ui/toasts.ts'
import { followThreads, withThread } from './follow-threads.ts'
import { threadKey, threadsKey } from './keys.ts'
import { deleteThread, getThreads, patchThread } from './routes.ts'
import { useStudio } from './studio.ts'
import { troubleWords } from './trouble-words.ts'
import { useDelete } from './use-trash.ts'

export function useThreads() {
  const { socket, client } = useStudio()
  useEffect(() => followThreads(socket, client), [socket, client])
  return useQuery({ queryKey: threadsKey, queryFn: ({ signal }) => getThreads(signal) })
}

/** Renames a thread or pins it; the event about it brings other tabs along. */
export function useDescribeThread() {
  const client = useQueryClient()
  const strings = useStrings()
  return useMutation({
    mutationFn: ({ id, ...words }: { id: string; title?: string; pinned?: boolean }) => patchThread(id, words),
    onSuccess: (thread) =>
      client.setQueryData<Thread[]>(threadsKey, (threads) => threads && withThread(threads, thread)),
    onError: (error) => toasts.add({ title: troubleWords(error, strings), priority: 'high' }),
  }).mutate
}

/** Deletes a thread with all its takes; for a few seconds it can be taken back. */
export function useDeleteThread(): (thread: Thread, onRestore?: () => void) => void {
  const client = useQueryClient()
  const remove = useDelete()
  const { threads: words } = useStrings()
  return ({ id, title }, onRestore) =>
    remove({
      id,
      words: words.removed(title || words.untitled),
      onRestore,
      destroy: async () => {
        await deleteThread(id)
        client.removeQueries({ queryKey: threadKey(id) })
        client.setQueryData<Thread[]>(threadsKey, (threads) => threads?.filter((thread) => thread.id !== id))
      },
    })
}
