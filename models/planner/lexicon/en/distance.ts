import { never } from '../never.ts'

export const moves = /^(?:push|pull|move|bring|put|place|send|set|shift|take|get|make|have|should be|should)$/
export const bringsNearer = /^bring$/
export const takesFarther = /^push$/
export const shouldBe = /^(?:should be|should)$/
export const endsAnOrder = /^to$/
export const joinedArticle = never
