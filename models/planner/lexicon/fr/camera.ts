import { never } from '../never.ts'
export const speaker = /^(?:je|j|moi)$/
export const followsThem = /^(?:suis|suivre|suivez)$/
export const inFlight = /^survolant$/
export const above = never
