export type Phase = 'animatic' | 'denoise' | 'encode'

/** Tells where the time goes. Phases nest: the inner one's time is not the outer one's. */
export interface Stopwatch {
  readonly seconds: Record<Phase, number>
  measure<T>(phase: Phase, work: () => T): T
  measureAsync<T>(phase: Phase, work: () => Promise<T>): Promise<T>
}

export function createStopwatch(): Stopwatch {
  const seconds: Record<Phase, number> = { animatic: 0, denoise: 0, encode: 0 }
  const open: Phase[] = []
  let since = performance.now()
  const charge = () => {
    const now = performance.now()
    const phase = open.at(-1)
    if (phase) seconds[phase] += (now - since) / 1000
    since = now
  }
  const enter = (phase: Phase) => {
    charge()
    open.push(phase)
  }
  const leave = () => {
    charge()
    open.pop()
  }
  return {
    seconds,
    measure(phase, work) {
      enter(phase)
      try {
        return work()
      } finally {
        leave()
      }
    },
    async measureAsync(phase, work) {
      enter(phase)
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
