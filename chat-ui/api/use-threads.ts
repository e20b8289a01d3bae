import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Thread } from '../../models/contract/message.ts'
import { useStrings } from '../strings/use-strings.ts'
import { followThreads } from './follow-threads.ts'
import { threadKey, threadsKey } from './keys.ts'
import { deleteThread, getThreads } from './routes.ts'
import { useStudio } from './studio.ts'
import { useDelete } from './use-trash.ts'

export function useThreads() {
  const { socket, client } = useStudio()
  useEffect(() => followThreads(socket, client), [socket, client])
  return useQuery({ queryKey: threadsKey, queryFn: ({ signal }) => getThreads(signal) })
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
