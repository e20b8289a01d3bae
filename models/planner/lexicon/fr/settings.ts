export const alongWhat = /^(?:route|chemin|sentier|ciel|nuages)$/
export const inTheSnow = /^dans la neige$/
