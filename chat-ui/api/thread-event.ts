import type { ServerToClientEvents } from '../../server/events.ts'

type Events = Omit<ServerToClientEvents, 'preview' | 'thread:removed'>
type Named = { [Name in keyof Events]: { name: Name; payload: Parameters<Events[Name]>[0] } }

/** One state event as it came over the socket. Previews go another way: they never enter React's state. */
export type ThreadEvent = Named[keyof Named]

export const THREAD_EVENTS = [
  'thread:changed',
  'message:added',
  'message:text',
  'message:part',
  'message:ended',
  'plan:added',
  'take:changed',
  'take:removed',
] as const satisfies (keyof Events)[]
