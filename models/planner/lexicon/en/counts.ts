import { never } from '../never.ts'

export const makesSo = /^(?:make|paint|colou?r)$/
export const theOthers = /^(?:other|others|the other|the others)$/
export const ofThose = /^of$/
export const oneAsArticle = never
export const furtherOnes = /^(?:more|another|extra|additional)$/
export const besideANumber = /^(?:of|like)$/
export const oneAlone = /^(?:single|lone)$/
export const ofThem = /^(?:them|they|there)$/
