export const wantsOrLikes = /^(?:likes?|want)$/
export const inPlaceOf = /^instead of$/
export const skyWord = /^sky$/
export const hides = /^hide$/
export const stopsSomebody = /^stop the$/
