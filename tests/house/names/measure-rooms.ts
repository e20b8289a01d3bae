import type { NamedFunction } from './list-functions.ts'

/** Verbs that say by themselves what a function does to its first argument. */
const KNOWN_VERBS = new Set(
  `render open close parse read write load save send find run start stop create add remove draw encode decode sample
  print listen connect request clamp lerp sort scale rotate resize blend shuffle tokenize serve`.split(/\s+/),
)

export interface RoomMeasure {
  room: string
  functions: number
  /** Names of one word that is no well-known verb. */
  bare: number
}

export function isBareWord({ name }: Pick<NamedFunction, 'name'>): boolean {
  return /^[a-z]+\d*$/.test(name) && !KNOWN_VERBS.has(name)
}

/** By room, in the order of their names, and all of them last. */
export function measureRooms(functions: NamedFunction[]): RoomMeasure[] {
  const rooms = [...new Set(functions.map(({ room }) => room))].sort()
  const measure = (room: string, own: NamedFunction[]) => ({
    room,
    functions: own.length,
    bare: own.filter(isBareWord).length,
  })
  return [
    ...rooms.map((room) =>
      measure(
        room,
        functions.filter((entry) => entry.room === room),
      ),
    ),
    measure('all', functions),
  ]
}
