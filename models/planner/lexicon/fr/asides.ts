export const isNamed = /^(?:s appelle|appele|nomme|surnomme|prenomme)$/
export const occasion =
  /^(?:anniversaire|anniv|fete|mariage|bapteme|communion|retraite|diplome|naissance|enterrement|classe)$/
export const ofThat = /^de$/
export const like = /^(?:comme|forme|tels?|telles?)$/
export const toTheArticle = /^aux?$/
export const toSomebody = /^a$/
export const forSomebody = /^pour$/
export const honours = /^(?:ans|memoire|hommage)$/
export const shows = /^(?:montrer|offrir|envoyer|presenter|dedier|projeter|souhaiter)$/
export const sound = /^(?:musique|chanson|bande son|le son|du son|bruit|bruits|voix)$/
