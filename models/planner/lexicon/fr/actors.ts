import { never } from '../never.ts'
export const actingForm = /ant$/i
export const whileDoing = /^tout en$/
export const personalPronoun = /^(?:il|elle|ils|elles|eux|tous|toutes)$/
export const pluralPronoun = /^(?:ils|elles|eux|tous|toutes)$/
export const personPronoun = never
