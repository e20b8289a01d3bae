export const articleBeforeName = /^(?:aux?|a la|une?|le|la|les) /
export const allOfTheCast = /^(?:les deux|tous les deux|toutes les deux|tout le monde|animaux|personnages)$/
export const pluralPronoun = /^(?:ils|elles|eux|les|leur)$/
export const addsAnother = /^(?:il y a|y a|un autre|une autre|autre)$/
export const wantsToHave = /^(?:avoir|voir|faut|il faut)$/
export const standardBefore = /^(?:que|qu)$/
export const calledFemale =
  /^(?:femme|fille|dame|mere|maman|reine|soeur|tante|sorciere|fillette|gamine|princesse|danseuse|chanteuse|joggeuse|coureuse)/
export const calledMale = /^(?:homme|garcon|pere|papa|roi|frere|oncle|monsieur|gamin$)/
export const feminineEnding = /(?:e|ette|ure|ion|ie)s?$/
export const masculineForAll = /(?:age|isme|arbre|singe|tigre|zebre|phoque|merle|requin|lievre)$/
export const pronounBeforeVerb = /^(?:le|la|les|l|lui)$/
