import { never } from '../never.ts'
export const here = /^ici$/
export const iAm = never
export const am = /^suis$/
export const iPronoun = /^(?:je|j|moi)$/
export const introduces = /^(?:c est|ici|moi c est)$/
export const sayer = /^(?:je|j)$/
export const signs = /^(?:bisous?|bises|bise|signe|signee|cordialement)$/
export const unitOfAge = /^(?:ans|an|mois)$/
export const turnsAnAge = /^(?:a|aura|vient)$/
export const wishes =
  /^(?:reve|revait|dit|pense|voulait|aimerait|adorer|adorerait|adorait|aimait|fan|folle|fou|raffole|fete|demande|collectionne|marie)$/
export const likes = /^(?:adores?|adore|adorent|adorait|aime|aiment|aimait|kiffe|raffole)$/
export const late = /^(?:feu|regrettee?)$/
export const gone =
  /^(?:est mort|est morte|decede|decedee|est decede|est decedee|mort|morte|nous a quittes|est parti au ciel|est partie au ciel)$/
