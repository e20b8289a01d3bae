/** The same numbers on every run: the linear congruential generator of Numerical Recipes. */
export function seededRandom(seed: number) {
  let state = seed
  /** 0 … 1 */
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)]!
  return { next, below, pick }
}
export type Random = ReturnType<typeof seededRandom>
