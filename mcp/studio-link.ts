import { Client, ProtocolError, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'

/** The studio of a data directory, in whichever process it runs. */
export interface SharedStudio {
  /**
   * Where it answers; starts it in this process where nobody else serves the data directory. `left`: an address that
   * answers no more, whose process may still be on its way out.
   */
  find(left: string | null): Promise<string>
  /** Whether the one that was found last is still there. */
  isThere(): boolean
}

/** A connection to a studio that outlives the process in which the studio runs. */
export interface StudioLink {
  instructions: string | undefined
  /**
   * Asks the studio. Where it went away meanwhile the next one is asked: always for a request that changes nothing,
   * else only when it never arrived. `gone` is aborted when the studio that is asked has gone.
   */
  ask<T>(request: (client: Client, gone: AbortSignal) => Promise<T>, how: { repeatable: boolean }): Promise<T>
  close(): Promise<void>
}

const LOOK_EVERY_MS = 1000
const MOST_STUDIOS = 4

interface Connection {
  url: string
  client: Client
  gone: AbortController
}

async function connectTo(url: string, key: string | undefined): Promise<Connection> {
  const client = new Client({ name: 'rushes-stdio', version: '0.1.0' }, { versionNegotiation: { mode: 'auto' } })
  const headers = key ? { Authorization: `Bearer ${key}` } : undefined
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }))
  return { url, client, gone: new AbortController() }
}

/** Whether an error, or one that caused it, fits. */
function isCausedBy(error: unknown, fits: (link: Error & { code?: string }) => boolean): boolean {
  if (!(error instanceof Error)) return false
  const { errors } = error as { errors?: unknown[] }
  return fits(error) || isCausedBy(error.cause, fits) || Boolean(errors?.some((each) => isCausedBy(each, fits)))
}

/** Nobody listened. */
const neverArrived = (error: unknown) => isCausedBy(error, ({ code }) => code === 'ECONNREFUSED')
/** The connection broke off before the answer was complete. */
const brokeOff = (error: unknown) =>
  isCausedBy(
    error,
    ({ code, message }) => /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code ?? '') || message === 'terminated',
  )

/** Keeps hold of the studio; when its process ends, looks for the next at once, so that films go on by themselves. */
export async function linkStudio(
  studio: SharedStudio,
  key: string | undefined,
  onError: (error: unknown) => void,
): Promise<StudioLink> {
  const reach = async (left: string | null) => connectTo(await studio.find(left), key)
  const first = await reach(null)
  let current: Promise<Connection> = Promise.resolve(first)

  /** The connection after this one; whoever asks first makes it. */
  const replace = (old: Connection): void => {
    old.gone.abort()
    const next = reach(old.url)
    next.catch(onError)
    current = next
    old.client.close().catch(onError)
  }

  const settled = async () => {
    const connecting = current
    try {
      return await connecting
    } catch {
      // That attempt has been told of; this one tells its own caller.
      if (current === connecting) current = reach(null)
      return current
    }
  }

  let looking = false
  const timer = setInterval(async () => {
    if (looking) return
    looking = true
    const connection = await current.catch(() => null)
    if (connection && !connection.gone.signal.aborted && !studio.isThere()) replace(connection)
    looking = false
  }, LOOK_EVERY_MS)

  return {
    instructions: first.client.getInstructions(),
    ask: async (request, { repeatable }) => {
      for (let tried = 1; ; tried++) {
        const connection = await settled()
        try {
          return await request(connection.client, connection.gone.signal)
        } catch (error) {
          const hasGone = connection.gone.signal.aborted || neverArrived(error) || brokeOff(error) || !studio.isThere()
          if (error instanceof ProtocolError || !hasGone || tried === MOST_STUDIOS) throw error
          if (!connection.gone.signal.aborted) replace(connection)
          if (repeatable || neverArrived(error)) continue
          throw new Error('the studio was closed while it did this; look with list_takes what was done, and ask again')
        }
      }
    },
    close: async () => {
      clearInterval(timer)
      await (await current.catch(() => null))?.client.close()
    },
  }
}
