import { never } from '../never.ts'

export const onlyInTheirNumber = never
export const moonWord = /^lune$/
export const spectacles = never
export const looksWord = never
export const participle = /é(?:e|s|es)?$/
export const frenchSubject = /^(?:il|elle|ils|elles|on)$/
export const englishSubject = never
export const ofPreposition = /^(?:de|d)$/
export const frenchVerbEnding = /(?:[ei]r|re|ant)$/i
export const plusDe = /^plus d[e]?$/
export const articleOrPronoun = /^(?:l|le|la|les|leur)$/
