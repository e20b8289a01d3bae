/** Milliseconds in which a deletion can be taken back. */
const GRACE = 10_000

/**
 * What was deleted on this page a moment ago: hidden at once, destroyed on the server when nobody took it back in
 * time or when the page is left.
 */
export interface Trash {
  /** `destroy` runs at most once; `onFailed` when the server did not do it: then it is shown again. */
  put(id: string, destroy: () => Promise<void>, onFailed: (error: Error) => void): void
  restore(id: string): void
  hidden(): ReadonlySet<string>
  watch(onChange: () => void): () => void
  /** Destroys everything that still waits. */
  empty(): void
}

export function createTrash(grace: number = GRACE): Trash {
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; run: () => void }>()
  const watchers = new Set<() => void>()
  let hidden: ReadonlySet<string> = new Set()
  const change = (ids: Iterable<string>) => {
    hidden = new Set(ids)
    for (const onChange of watchers) onChange()
  }
  const show = (id: string) => change([...hidden].filter((other) => other !== id))
  return {
    put(id, destroy, onFailed) {
      const run = () => {
        waiting.delete(id)
        // What is destroyed stays hidden: an event about it may still be on its way.
        destroy().catch((error: Error) => {
          show(id)
          onFailed(error)
        })
      }
      waiting.set(id, { timer: setTimeout(run, grace), run })
      change([...hidden, id])
    },
    restore(id) {
      clearTimeout(waiting.get(id)?.timer)
      if (waiting.delete(id)) show(id)
    },
    hidden: () => hidden,
    watch(onChange) {
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
    empty() {
      for (const { timer, run } of [...waiting.values()]) {
        clearTimeout(timer)
        run()
      }
    },
  }
}
