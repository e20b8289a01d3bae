import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Thread } from '../../models/contract/message.ts'
import { followThreads } from './follow-threads.ts'
import { threadKey, threadsKey } from './keys.ts'
import { deleteThread, getThreads } from './routes.ts'
import { useStudio } from './studio.ts'

export function useThreads() {
  const { socket, client } = useStudio()
  useEffect(() => followThreads(socket, client), [socket, client])
  return useQuery({ queryKey: threadsKey, queryFn: ({ signal }) => getThreads(signal) })
}

export function useDeleteThread() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: deleteThread,
    onSuccess: (_, threadId) => {
      client.removeQueries({ queryKey: threadKey(threadId) })
      client.setQueryData<Thread[]>(threadsKey, (threads) => threads?.filter(({ id }) => id !== threadId))
    },
  })
}
