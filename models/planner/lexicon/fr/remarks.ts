export const towards = /^vers$/
export const goesThere = /^(?:avance|avancez|avancer|approche|approchez)$/
export const cloudWord = /^nuages?$/
export const spaceWord = /^espace$/
export const between = /^entre/
export const wideWord = /^large$/
export const putsThere = /^(?:mets|met|pose|plante|ajoute)$/
export const howMuch = /^(?:plus de|plus d|moins de|moins d|assez de|assez d|trop de)$/
export const soThat = /^(?:pour que|pour qu|afin|afin que|parce que|parce qu|car|puisque)$/
export const seemsOrCan = /^(?:ait|aient|paraisse|semble|fasse|soit|voie|puisse|on)$/
export const kindOfWork =
  /^(?:peinture|tableau|carte postale|jeu|jeu video|affiche|bande dessinee|bd|conte|dessin|dessin anime)$/
export const inTheWayOf = /^(?:comme|facon|genre|style de)$/
export const fallsFromTheSky = /^(?:tombe|tombent|tomber|tombant|qui tombe|flotte|flotter|descend)$/
export const tooOrLess = /^(?:trop|tellement|bien trop|beaucoup trop|moins|pas si)$/
export const soOrThat = /^(?:si|aussi)$/
export const lessOrTooMuch = /^(?:pas si|moins|trop)$/
export const strongWeather =
  /^(?:beaucoup|tres fort|bien fort|dense|intense|violent|violente|massive|epais|epaisse|fort|forte|battante|enorme|torrential)$/
export const lightWeather = /^(?:leger|legere|fin|fine|faible|douce|doux|un peu de|quelques)$/
export const frontOrBack = /^(?:derriere|dos|face)$/
export const theFront = /^face$/
export const fromThere = /^(?:de|par|depuis)$/
