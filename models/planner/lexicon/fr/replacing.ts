import { never } from '../never.ts'

export const tradedFor = /^contre$/
export const turnsInto = /^en$/
export const makesInto = never
export const inPlaceOf = /^(?:au lieu d|au lieu de|a la place d|a la place de|a la place du|plutot qu)$/
export const becomes = /^(?:devrait etre|devient|deviennent|soit|est)$/
export const toBe = /^(?:etre|devenir)$/
export const thereIs = never
export const itIs = /^(?:c est|c etait|ce serait|ce soit|devrait etre)$/
export const makesOrTurns = never
export const prefers = /^(?:prefere|prefererais|prefererai|aime mieux|aimerais mieux|aimais mieux)$/
export const better = /^(?:mieux|preferable)$/
export const thanThat =
  /^(?:que|qu|qu un|qu une|a|plutot que|plutot qu|au lieu de|au lieu d|a la place de|a la place du)$/
export const iWould = never
export const placesOnly = /^(?:places?|positions?)$/
