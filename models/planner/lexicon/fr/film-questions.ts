export const asks =
  /\?\s*$|^(?:ok |et |alors |donc )*(?:quel(?:le)?s?|combien|ou (?:est|sont|c|ca|se)|qui (?:est|c)|c est quoi|est ce qu|y a t il|on voit|il (?:y a|dure) |(?:il|elle|ils|elles) \w+ quoi\b)/
export const howLong =
  /\bcombien de (?:temps|secondes)\b|\b(?:ca|il|elle|le film|la video|ce film|le clip) dure\b|\bquelle (?:duree|longueur)\b|\bduree\b/
export const resolution = /\bresolution\b|\bdefinition\b|\bqualite\b|\bpixels\b/
export const frameRate = /\bfps\b|\bimages par seconde\b/
export const format = /\b(?:format|aspect|ratio|vertical|orientation|carre)\b/
export const howManyShots = /\bcombien de (?:plans|scenes)\b/
export const seed = /\bgraine\b|\btirage\b/
export const whichStyle = /\bquel style\b|\bstyle\b.*\?/
export const seesTheFace = /\b(?:voit|voir|visible)\b.*\b(?:visage|tete|yeux|details?)\b|\bvisage\b.*\bvisible\b/
export const where = /\bou (?:est|sont|c|ca|se)\b|\bquel (?:lieu|endroit|decor)\b/
export const whichLight =
  /\bsombre\b|\bquelle heure\b|\b(?:jour ou nuit|nuit ou jour)\b|\bfait (?:il )?(?:nuit|jour)\b|\blumiere\b/
export const whichWeather = /\bmeteo\b|\bpleut\b|\bneige\b/
export const whichCamera = /\bcamera\b|\bbouge\b/
export const whoIsThere = /\bqui (?:est|c)\b|\bcombien\b|\bqu est ce qu il y a\b|\bdecris\b/
export const inGeneral = /\b(?:peut|peux|pouvez|possibles?|maximum|max|maximale?|disponibles?|dispo|quels?|quelles)\b.*/
export const wonders = /^(?:ok |et |alors |mais )*(?:pourquoi|comment ca se fait)\b/
export const asksWhatIsSeen = /\b(?:on|peut on|est ce qu on) voi[tr]\b/
export const tellsOfThis = /\b(?:s|est|sont|c est|dure|fait)\b/
export const asksWhatIsPossible = /\b(?:max|maximum|peut|possible|dispo)/
export const severalKinds = /\b(?:styles|formats)\b/
export const asksOfSomebody = /\b(?:couleur|fait|porte|taille|combien)\b/
export const asksOfWhatIsDone = /\b(?:porte|fait)\b/
