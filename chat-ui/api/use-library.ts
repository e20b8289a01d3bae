import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LibraryTake } from '../../models/contract/library.ts'
import type { LibraryPage } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { libraryKey } from './keys.ts'
import { deleteTake, getLibrary, type LibraryAsked, patchTake } from './routes.ts'
import { useStudio } from './studio.ts'
import { useDelete } from './use-trash.ts'

/** Finished takes of all threads, page by page. */
export function useLibrary(asked: Omit<LibraryAsked, 'offset'>) {
  const { socket, client } = useStudio()
  useEffect(() => {
    const onRemoved = () => void client.invalidateQueries({ queryKey: libraryKey })
    socket.on('take:removed', onRemoved)
    return () => {
      socket.off('take:removed', onRemoved)
    }
  }, [socket, client])
  return useInfiniteQuery({
    queryKey: [...libraryKey, asked],
    queryFn: ({ pageParam, signal }) => getLibrary({ ...asked, offset: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (page: LibraryPage) => page.next,
    placeholderData: keepPreviousData,
    // Takes are finished while nobody looks here.
    staleTime: 0,
  })
}

/** Rename a take, keep it as a favourite, or delete it with its files. */
export function useLibraryCommands() {
  const client = useQueryClient()
  const { library: words } = useStrings()
  const remove = useDelete()
  const reload = () => client.invalidateQueries({ queryKey: libraryKey })
  const describe = useMutation({
    mutationFn: ({ id, ...change }: { id: string; name?: string; favourite?: boolean }) => patchTake(id, change),
    onSuccess: reload,
  })
  const destroy = ({ take, title }: Pick<LibraryTake, 'take' | 'title'>) =>
    remove({
      id: take.id,
      words: words.removed(title),
      destroy: async () => {
        await deleteTake(take.id)
        await reload()
      },
    })
  return { describe, destroy }
}
