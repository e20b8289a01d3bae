import type { ThreadSnapshot } from '../../server/events.ts'

/**
 * The tab's title: what the thread is about, and how far a take is, for whoever looks elsewhere meanwhile. `done`: a
 * take was finished and nobody has looked yet.
 */
export function tabTitle(snapshot: ThreadSnapshot | undefined, done = false): string {
  if (snapshot === undefined) return 'Rushes'
  const take = snapshot.takes.findLast(({ finishedAt }) => finishedAt === null)
  const percent = take?.status === 'rendering' ? `${Math.floor(take.progress * 100)} % · ` : ''
  return `${percent || (done ? '✓ ' : '')}${snapshot.thread.title || 'Rushes'}`
}
