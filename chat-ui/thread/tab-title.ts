import type { ThreadSnapshot } from '../../server/events.ts'

/** The tab's title: what the thread is about, and how far a take is, for whoever looks elsewhere meanwhile. */
export function tabTitle(snapshot: ThreadSnapshot | undefined): string {
  if (snapshot === undefined) return 'Rushes'
  const take = snapshot.takes.findLast(({ finishedAt }) => finishedAt === null)
  const percent = take?.status === 'rendering' ? `${Math.floor(take.progress * 100)} % · ` : ''
  return `${percent}${snapshot.thread.title || 'Rushes'}`
}
