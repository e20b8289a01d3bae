import { useSyncExternalStore } from 'react'

function subscribeToHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

const currentHash = () => location.hash.slice(1) || null

/** Stands in the address instead of a thread's id. */
export const LIBRARY = 'library'

/**
 * The open thread lives in the address (`/#<id>`), so a reload, a bookmark and the back button find it;
 * after the hash, so that the server needs no route for it. null is the empty thread,
 * `LIBRARY` the wall of all takes.
 */
export function useAddress(): [string | null, (place: string | null) => void] {
  return [useSyncExternalStore(subscribeToHash, currentHash), openPlace]
}

function openPlace(place: string | null): void {
  if (place === currentHash()) return
  location.hash = place ?? ''
}
