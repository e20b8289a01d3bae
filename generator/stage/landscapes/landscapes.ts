import type { Site, World } from '../sets/set.ts'
import { BUILT_PLACES } from './built-places.ts'
import { buildLandscape, type Landscape } from './landscape-kit.ts'
import { RELIEF_PLACES } from './relief-places.ts'
import { WATER_PLACES } from './water-places.ts'
import { WAY_PLACES } from './way-places.ts'

const LANDSCAPES = { ...WATER_PLACES, ...RELIEF_PLACES, ...BUILT_PLACES, ...WAY_PLACES } satisfies Record<
  string,
  Landscape
>
export type LandscapeName = keyof typeof LANDSCAPES
export const LANDSCAPE_NAMES = Object.keys(LANDSCAPES) as LandscapeName[]

/** The builders of all landscapes, by place. */
export const LANDSCAPE_SETS = Object.fromEntries(
  LANDSCAPE_NAMES.map((name) => [name, (site: Site): World => buildLandscape(name, LANDSCAPES[name], site)]),
) as Record<LandscapeName, (site: Site) => World>
