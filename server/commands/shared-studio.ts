import { setTimeout as delay } from 'node:timers/promises'
import { DataDirInUse, whoHolds } from '../../db/data-dir-lock.ts'
import type { SharedStudio } from '../../mcp/studio-link.ts'
import type { Environment } from '../env.ts'
import { CannotListen } from '../listen.ts'
import { type Studio, startStudio } from '../studio.ts'

/** No process tells others that it is about to listen or to end: the lock's file is looked at. */
const LOOK_AGAIN_MS = 200
/** A studio closes within two seconds, and starts within ten on a busy machine. */
const PATIENCE_MS = 60_000

/** A studio that is closing does not answer any more while it still holds the data directory. */
async function isAnswering(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

export interface OwnedStudio extends SharedStudio {
  /** Closes the studio, where it runs in this process. */
  close(): Promise<void>
}

/**
 * The studio that already serves the data directory, else one in this process. Where RUSHES_PUBLIC_URL is set, people
 * come through a proxy and it listens where that leads; else on a port of this machine: that of the studio before it,
 * so that links to clips go on working, or a free one.
 */
export function shareStudio(environment: Environment): OwnedStudio {
  let own: Studio | null = null
  let found: string | null = null

  const start = async (port: number): Promise<Studio> => {
    const inside = { host: '127.0.0.1', port, publicUrl: undefined, basePath: '' }
    return startStudio(environment.publicUrl ? environment : { ...environment, ...inside })
  }

  /** Its port may have been given away since. */
  const startInPlaceOf = (left: string | null) =>
    start(Number(left && new URL(left).port)).catch((error: unknown) => {
      if (!(error instanceof CannotListen) || left === null) throw error
      return start(0)
    })

  const find = async (left: string | null): Promise<string> => {
    const deadline = performance.now() + PATIENCE_MS
    for (;;) {
      if (own) return own.url
      try {
        own = await startInPlaceOf(left)
      } catch (error) {
        if (!(error instanceof DataDirInUse)) throw error
        const { url } = error.holder
        if (url && (url !== left || (await isAnswering(url)))) return url
        if (performance.now() > deadline) throw error
        await delay(LOOK_AGAIN_MS)
      }
    }
  }

  return {
    find: async (left) => {
      found = await find(left)
      return found
    },
    isThere: () => own !== null || whoHolds(environment.dataDir)?.url === found,
    close: async () => own?.close(),
  }
}
