import { WebSocket } from 'undici'
import { isForbiddenHost } from './forbidden-address.ts'
import { ForbiddenAddress, guardedAgent } from './guarded-fetch.ts'

let agent: ReturnType<typeof guardedAgent> | undefined

/** A WebSocket to an address that somebody entered, as guarded as `guardedFetch`; `url` begins with http or https. */
export function openGuardedSocket(url: string, headers: Record<string, string>): WebSocket {
  const address = new URL(url)
  if (isForbiddenHost(address.hostname)) throw new ForbiddenAddress(address.hostname)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  agent ??= guardedAgent()
  const socket = new WebSocket(address, { dispatcher: agent, headers })
  socket.binaryType = 'arraybuffer'
  return socket
}
