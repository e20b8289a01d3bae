import type { Place } from '../../../models/cast/concepts.ts'
import { LANDSCAPE_SETS } from '../landscapes/landscapes.ts'
import { ROOM_SETS } from '../rooms/rooms.ts'
import { buildBeach, buildCoast } from './beach.ts'
import { buildDesert } from './desert.ts'
import { buildForest } from './forest.ts'
import { baroqueRoom, buildKitchen, buildTheatre } from './interiors.ts'
import { buildMarket } from './market.ts'
import { buildMeadow, countryRoad } from './meadow.ts'
import { buildMountains, buildSnowfield } from './mountains.ts'
import type { Site, World } from './set.ts'
import { buildSkyline } from './skyline.ts'
import { buildMoon, buildSpace } from './space.ts'
import { buildStreet } from './street.ts'
import { buildUnderwater } from './underwater.ts'

/** The places the stage can build. */
export const SETS: Partial<Record<Place, (site: Site) => World>> = {
  forest: buildForest,
  street: buildStreet,
  meadow: buildMeadow,
  'country-road': countryRoad,
  beach: buildBeach,
  coast: buildCoast,
  mountains: buildMountains,
  desert: buildDesert,
  snowfield: buildSnowfield,
  skyline: buildSkyline,
  market: buildMarket,
  'baroque-room': baroqueRoom,
  kitchen: buildKitchen,
  stage: buildTheatre,
  underwater: buildUnderwater,
  space: buildSpace,
  moon: buildMoon,
  ...ROOM_SETS,
  ...LANDSCAPE_SETS,
}
