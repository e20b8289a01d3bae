export const furtherTitle = /^(?:deuxieme|aussi|autre|egalement|un autre|en plus|encore)$/
export const changesATitle = /^(?:change|remplace|corrige|renomme|dise|plutot|devrait|faute|c est)/
export const startOrEnd = /fin|debut/
export const about = /^(?:pour|sur|de|d|du)$/
export const asksForTitle =
  /^(?:slogan|logo|(?:carton|titre)(?: de (?:titre|fin)| d ouverture)?|titres|generique|accroche|intertitre)$/
export const ending = /\b(?:final|finale|fin|finir|conclusion|derniere?)\b/
export const opening = /\b(?:intro|debut|ouverture|commencer|premiere?)\b/
