export const inPlaceOf = /^(?:au lieu de|plutot que|plutot qu)$/
export const verbEnding = /(?:[ei]r|re)$/i
export const tellsToStop = /^arrete[rz]?$/
export const stops = /^(?:(?:s )?arretent?|(?:s )?arreter|cessent?|cesser)$/
export const nobodyOrNothing = /^(?:personne|rien)$/
export const overdone = /^trop$/
export const secondHalfOfNot = /^(?:pas|jamais|point)$/
export const without = /^(?:sans|pas d|pas de|aucune?|plus aucune?|plus d|plus de)$/
