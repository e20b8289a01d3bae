import { io, type Socket } from 'socket.io-client'
import type { ClientToServerEvents, ServerToClientEvents } from '../../server/events.ts'

export type StudioSocket = Socket<ServerToClientEvents, ClientToServerEvents>

/** One connection for the whole page. Waits between attempts stay short: the server is usually on this machine. */
export function connectStudio(url?: string): StudioSocket {
  const options = { transports: ['websocket', 'polling'], reconnectionDelay: 300, reconnectionDelayMax: 3000 }
  return url === undefined ? io(options) : io(url, options)
}
