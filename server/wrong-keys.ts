import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit'

const WINDOW_MS = 60_000
/** Somebody who mistypes needs few; somebody who guesses would need years. */
const MOST_WRONG = 10

/** How often each address has given a wrong key within a minute. */
export interface WrongKeys {
  /** Seconds until this address may try again, or 0. */
  secondsToWait(address: string): Promise<number>
  count(address: string): Promise<void>
}

export function countWrongKeys(now: () => number = Date.now): WrongKeys {
  const store = new MemoryStore()
  store.init({ windowMs: WINDOW_MS } as Options)
  return {
    secondsToWait: async (address) => {
      const known = await store.get(ipKeyGenerator(address))
      const ends = known?.resetTime?.getTime() ?? 0
      if (!known || known.totalHits < MOST_WRONG || ends <= now()) return 0
      return Math.ceil((ends - now()) / 1000)
    },
    count: async (address) => {
      await store.increment(ipKeyGenerator(address))
    },
  }
}
