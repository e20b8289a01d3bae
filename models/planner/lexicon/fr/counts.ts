import { never } from '../never.ts'

export const makesSo = /^(?:mets|fais|rends)$/
export const theOthers = /^(?:autre|autres)$/
export const ofThose = never
export const oneAsArticle = /^une?$/
export const furtherOnes = /^(?:autres?|de plus|en plus|encore)$/
export const besideANumber = /^(?:en|faudrait|il|genre)$/
export const oneAlone = /^(?:seul|seule)$/
export const ofThem = /^(?:en|il en|faudrait|faut|ils|elles|eux)$/
