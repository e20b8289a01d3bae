export const lit = /^(?:eclaire|eclairee|eclaires|eclairees|illumine|illuminee|lueur|lueurs|baigne|baignee)$/
export const lightWord = /^(?:lumiere|lumieres)$/
export const flames =
  /^(?:bougies?|chandelles?|chandeliers?|cierges?|lanternes?|flames?|feu|feu de camp|cheminee|lampes? a huile)$/
export const moonAndStars = /^(?:lune|pleine lune|etoiles)$/
export const neonSigns = /^(?:neons?|enseignes?)$/
export const settingSun = /^(?:soleil couchant|coucher de soleil)$/
export const risingSun = /^(?:soleil levant|lever de soleil)$/
