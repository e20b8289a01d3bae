import { never } from '../never.ts'
export const behind = /^(?:behind|in the back)$/
export const inFront = /^in front$/
export const beside = /^(?:beside|alongside|next to it|close by)$/
export const onTop = /^(?:on top|on it)$/
export const within = /^inside$/
export const underneath = /^(?:underneath|below)$/
export const carries = never
export const partOfTheBody = /^(?:shoulders?|head|back|arm|lap|knees?|nose|hand)$/
export const isInside = /^(?:in|up|inside|into)$/
export const objectPronoun = /^(?:him|her)$/
