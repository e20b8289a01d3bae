export const eachOfThem = /^(?:each|every|per|all)$/
export const moreTime = /^(?:more|another|extra)$/
export const lessTime = /^less$/
