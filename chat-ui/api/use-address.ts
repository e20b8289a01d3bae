import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

const current = () => location.hash.slice(1) || null

/**
 * The open thread lives in the address (`/#<id>`), so a reload, a bookmark and the back button find it;
 * after the hash, so that the server needs no route for it. null is the empty thread.
 */
export function useAddress(): [string | null, (threadId: string | null) => void] {
  const threadId = useSyncExternalStore(subscribe, current)
  return [threadId, openThread]
}

function openThread(threadId: string | null): void {
  if (threadId === current()) return
  location.hash = threadId === null ? '' : threadId
}
