export const sceneOfScript = /^(?:int|ext)$/
export const spelledScene = /^(?:interieur|exterieur)$/
export const numberSign = /^(?:n|no|numero)$/
export const anyShotWord = /scene|plan/
export const wide = /^(?:large|plan large|ensemble)$/
export const medium = /^(?:moyen|plan moyen)$/
export const close = /^(?:serre|gros plan|plan serre)$/
