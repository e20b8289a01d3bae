export const turnsIntoAnother = /^(?:transform|chang|convert|remplac|substitu|echang)/
export const byOrIn = /^(?:a|en)$/
