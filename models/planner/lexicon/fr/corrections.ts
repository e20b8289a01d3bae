export const singularPronoun = /^(?:il|elle|le|la|l|lui)$/
