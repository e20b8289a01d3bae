export const muchMore = /\b(?:bien|beaucoup)\b/
export const namesHowMuch = /^(?:,|juste|seulement|plutot|quelques|un peu|stp|svp)/
