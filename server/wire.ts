import type { Server, Socket } from 'socket.io'
import type { ClientToServerEvents, ServerToClientEvents } from './events.ts'

export type Wire = Server<ClientToServerEvents, ServerToClientEvents>
export type WireSocket = Socket<ClientToServerEvents, ServerToClientEvents>

/** The room of everybody who looks at a thread. */
export function threadRoom(threadId: string): string {
  return `thread:${threadId}`
}
