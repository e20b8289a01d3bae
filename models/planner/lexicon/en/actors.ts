export const actingForm = /ing$/i
export const whileDoing = /^while$/
export const personalPronoun = /^(?:he|she|it|they|both)$/
export const pluralPronoun = /^(?:they|both)$/
export const personPronoun = /^(?:he|she)$/
