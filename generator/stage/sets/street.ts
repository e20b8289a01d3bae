import { forest } from './forest.ts'
import type { Site, World } from './set.ts'
export const street = (site: Site): World => forest(site)
