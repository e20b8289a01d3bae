import { never } from '../never.ts'

/** Plurals that no verb has. */
export const onlyInTheirNumber = /^(?:roses|hearts)$/
export const moonWord = /^moon$/
export const spectacles = /^glasses$/
export const looksWord = /^looks?$/
export const participle = never
export const frenchSubject = never
export const englishSubject = /^(?:he|she|it)$/
export const ofPreposition = never
export const frenchVerbEnding = never
export const plusDe = never
export const articleOrPronoun = never
