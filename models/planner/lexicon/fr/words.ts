import { never } from '../never.ts'

export const endsClause = never
export const apostropheLeftOut = /^(qu|[ldjcsnmt])([aeiouh].+)$/
export const verbForm = never
