import type { ThreadSnapshot } from '../../server/events.ts'
import { applyEvent } from './apply-event.ts'
import type { ThreadEvent } from './thread-event.ts'

/**
 * Loads snapshots of one thread without losing what happens meanwhile: an event that arrives while a
 * snapshot is on its way may be newer than it, so it is kept and applied on top.
 */
export interface ThreadSource {
  load(fetchSnapshot: () => Promise<ThreadSnapshot>): Promise<ThreadSnapshot>
  keep(event: ThreadEvent): void
}

export function createThreadSource(): ThreadSource {
  const loads = new Set<ThreadEvent[]>()
  return {
    async load(fetchSnapshot) {
      const meanwhile: ThreadEvent[] = []
      loads.add(meanwhile)
      try {
        return meanwhile.reduce(applyKnown, await fetchSnapshot())
      } finally {
        loads.delete(meanwhile)
      }
    },
    keep(event) {
      for (const meanwhile of loads) meanwhile.push(event)
    },
  }
}

/** What the snapshot misses was before its time only for events older than it; newer ones will ask again. */
function applyKnown(snapshot: ThreadSnapshot, event: ThreadEvent): ThreadSnapshot {
  const applied = applyEvent(snapshot, event)
  return applied === 'missed' ? snapshot : applied
}
