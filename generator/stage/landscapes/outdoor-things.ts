import { GARDEN_THINGS } from './garden-things.ts'
import { GROUND_THINGS } from './ground-things.ts'
import { WAY_THINGS } from './way-things.ts'

/** All made things that stand outdoors, by name. */
export const OUTDOOR_THINGS = { ...GARDEN_THINGS, ...GROUND_THINGS, ...WAY_THINGS }
