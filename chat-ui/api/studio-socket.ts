import { io, type Socket } from 'socket.io-client'
import type { ClientToServerEvents, ServerToClientEvents } from '../../server/events.ts'
import { addressOf } from './page-base.ts'

export type StudioSocket = Socket<ServerToClientEvents, ClientToServerEvents>

/**
 * One connection for the whole page. It begins by long polling, which every proxy lets through, and moves to a
 * websocket where one can be opened. Waits between attempts stay short: the server is usually on this machine.
 */
export function connectStudio(url?: string): StudioSocket {
  const options = {
    path: addressOf('/socket.io/'),
    transports: ['polling', 'websocket'],
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
  }
  return url === undefined ? io(options) : io(url, options)
}
