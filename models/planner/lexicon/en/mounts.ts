import { never } from '../never.ts'
export const turnsIntoAnother = /^(?:transform|chang|convert|turn|replac|substitu|swap|switch)/
export const byOrIn = never
