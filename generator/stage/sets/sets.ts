import type { Place } from '../../../models/cast/concepts.ts'
import { LANDSCAPE_SETS } from '../landscapes/landscapes.ts'
import { ROOM_SETS } from '../rooms/rooms.ts'
import { beach, coast } from './beach.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { baroqueRoom, kitchen, theatre } from './interiors.ts'
import { market } from './market.ts'
import { countryRoad, meadow } from './meadow.ts'
import { mountains, snowfield } from './mountains.ts'
import type { Site, World } from './set.ts'
import { skyline } from './skyline.ts'
import { moon, space } from './space.ts'
import { street } from './street.ts'
import { underwater } from './underwater.ts'

/** The places the stage can build. */
export const SETS: Partial<Record<Place, (site: Site) => World>> = {
  forest,
  street,
  meadow,
  'country-road': countryRoad,
  beach,
  coast,
  mountains,
  desert,
  snowfield,
  skyline,
  market,
  'baroque-room': baroqueRoom,
  kitchen,
  stage: theatre,
  underwater,
  space,
  moon,
  ...ROOM_SETS,
  ...LANDSCAPE_SETS,
}
