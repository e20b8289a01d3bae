import type { Place } from './concept.ts'

/** What planner and stage must know of a place beside its looks. */
export interface PlaceFacts {
  indoors?: true
  /** It has water on which boats float and in which one swims; in the open there is nothing to stand on. */
  water?: 'shore' | 'open'
  /** What is small stands on a table here. */
  tables?: true
  /** Who has no ground under the feet floats. */
  air?: 'space' | 'sky'
}

const ROOM = { indoors: true } as const
const ROOM_WITH_TABLES = { indoors: true, tables: true } as const
const SHORE = { water: 'shore' } as const

/** Places that are not simply open land. */
export const PLACE_FACTS: Partial<Record<Place, PlaceFacts>> = {
  'baroque-room': ROOM_WITH_TABLES,
  kitchen: ROOM_WITH_TABLES,
  stage: ROOM,
  'living-room': ROOM_WITH_TABLES,
  bedroom: ROOM_WITH_TABLES,
  bathroom: ROOM,
  'dining-room': ROOM_WITH_TABLES,
  office: ROOM_WITH_TABLES,
  classroom: ROOM_WITH_TABLES,
  library: ROOM_WITH_TABLES,
  restaurant: ROOM_WITH_TABLES,
  cafe: ROOM_WITH_TABLES,
  bar: ROOM_WITH_TABLES,
  shop: ROOM_WITH_TABLES,
  gym: ROOM,
  studio: ROOM_WITH_TABLES,
  museum: ROOM,
  hospital: ROOM,
  workshop: ROOM_WITH_TABLES,
  laboratory: ROOM_WITH_TABLES,
  'space-station': ROOM,
  beach: SHORE,
  coast: SHORE,
  river: SHORE,
  lake: SHORE,
  pond: SHORE,
  pool: SHORE,
  harbour: SHORE,
  waterfall: SHORE,
  iceberg: SHORE,
  ocean: { water: 'open' },
  underwater: { water: 'open' },
  space: { air: 'space' },
  sky: { air: 'sky' },
}

/** True for rooms and halls. */
export const isIndoors = (place: Place): boolean => PLACE_FACTS[place]?.indoors ?? false
