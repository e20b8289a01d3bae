export const wantsOrLikes = /^(?:aime|aimes|veux)$/
export const inPlaceOf = /^(?:au lieu de|a la place de|a la place du|plutot qu)$/
export const skyWord = /^ciel$/
export const hides = /^(?:cache|cacher)$/
export const stopsSomebody = /^(?:arrete|stoppe) l(?:e|a|es)$/
