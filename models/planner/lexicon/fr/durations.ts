export const eachOfThem = /^(?:chaque|chacun|tous|toutes)$/
export const moreTime = /^de plus$/
export const lessTime = /^(?:de moins|moins)$/
