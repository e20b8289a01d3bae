import { never } from '../never.ts'
export const endsClause = /^(?:and|or|please|instead|now|too|not)$/
export const apostropheLeftOut = never
export const verbForm = /(?:ing|ed)$/
