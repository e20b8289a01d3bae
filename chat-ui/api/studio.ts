import { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { createPreviewShelf, type PreviewShelf } from './preview-shelf.ts'
import { Refusal } from './request.ts'
import { connectStudio, type StudioSocket } from './studio-socket.ts'
import { createTrash, type Trash } from './trash.ts'

/** What the page holds besides React's state: one socket, one cache, one shelf of pictures, and what was deleted a moment ago. */
export interface Studio {
  socket: StudioSocket
  client: QueryClient
  shelf: PreviewShelf
  trash: Trash
}

const isFinal = (error: unknown) => error instanceof Refusal && error.status >= 400 && error.status < 500

export function createStudio(): Studio {
  const client = new QueryClient({
    defaultOptions: {
      // Events keep what was loaded up to date, so nothing goes stale by age.
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: (count, error) => count < 3 && !isFinal(error) },
    },
  })
  const shelf = createPreviewShelf({
    create: (image) => URL.createObjectURL(new Blob([new Uint8Array(image)], { type: 'image/jpeg' })),
    revoke: (url) => URL.revokeObjectURL(url),
  })
  const trash = createTrash()
  addEventListener('pagehide', () => trash.empty())
  return { socket: connectStudio(), client, shelf, trash }
}

export const StudioContext = createContext<Studio | null>(null)

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (studio === null) throw new Error('useStudio was called outside <StudioContext>; App wraps the page in one')
  return studio
}
