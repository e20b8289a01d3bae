import { z } from 'zod'

const Change = z.object({
  table: z.enum(['threads', 'messages', 'plans', 'takes']),
  id: z.string(),
  threadId: z.string(),
  /** The row was deleted. */
  gone: z.literal(true).optional(),
})

/** A row was added, changed or deleted, in this process or another; only ids travel, whoever cares reads the row. */
export type Change = z.infer<typeof Change>

/** Written by the triggers of migrations 0001, 0005 and 0006. */
export const CHANGES_CHANNEL = 'rushes_changes'

interface Listener {
  onChange: (change: Change) => void
  onGap: () => void
}

/** Hands every change to all listeners. A listener that throws is the listener's own fault and is passed on. */
export class Changes {
  #listeners = new Set<Listener>()

  /**
   * `onGap`: the connection was lost for a while, and changes of that time were not heard of.
   * Returns the function that ends the subscription.
   */
  subscribe(onChange: Listener['onChange'], onGap: Listener['onGap'] = () => {}): () => void {
    const listener = { onChange, onGap }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** `payload`: the JSON text that came over the channel. */
  receive(payload: string): void {
    const change = Change.parse(JSON.parse(payload))
    for (const { onChange } of [...this.#listeners]) onChange(change)
  }

  /** The channel is heard again after it was lost. */
  resume(): void {
    for (const { onGap } of [...this.#listeners]) onGap()
  }
}
