export const nudges = /^(?:pousse|pousser|decale|decaler)$/
export const edgeOfThePicture = /^(?:cote|bord|coin)$/
