import { never } from '../never.ts'
export const inPlaceOf = /^(?:instead of|rather than)$/
export const verbEnding = /ing$/i
export const tellsToStop = never
export const stops = /^(?:stops?|stopped|no longer)$/
export const nobodyOrNothing = /^(?:nobody|nothing)$/
export const overdone = /^too much$/
export const secondHalfOfNot = never
export const without = /^(?:no|without|no more)$/
