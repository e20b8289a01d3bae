export const leadsToAShot = /^(?:avant|vers|pour|dans|sur|au|entre|a)$/
export const betweenTheTwo = /^entre les deux$/
export const afterThat = /^(?:apres|ensuite|ailleurs)$/
export const endsTheFilm = /^(?:fin|finis|finit|termine|terminer)$/
export const between = /^entre\b/
