/** One line of the benchmark. */
export interface Measure {
  what: string
  value: number
  unit: string
}

/**
 * How fast this machine is at plain arithmetic, in multiply-adds a microsecond on one core. Other figures are
 * also given as a share of it, so that two machines, or a quiet and a busy hour of one, can be compared.
 */
export function referenceSpeed(): number {
  const size = 192
  const [a, b, c] = [0, 1, 2].map(() => new Float32Array(size * size).fill(0.5)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const round = () => {
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < size; k++) {
        const factor = a[i * size + k]!
        for (let j = 0; j < size; j++) c[i * size + j]! += factor * b[k * size + j]!
      }
    }
  }
  round()
  return size ** 3 / medianMicroseconds(round, 9)
}

/** Median time of a piece of work, after one warm round. */
export function medianMicroseconds(work: (round: number) => void, rounds: number): number {
  work(0)
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const began = performance.now()
      work(round + 1)
      return 1000 * (performance.now() - began)
    }),
  )
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
