export const lit = /^(?:lit|lighted|illuminated|lightened|glow|glowing|flicker|flickering)$/
export const lightWord = /^(?:light|lights)$/
export const flames =
  /^(?:candles?|chandelier|lanterns?|torch|torches|campfire|bonfire|fire|fireplace|flames?|oil lamps?)$/
export const moonAndStars = /^(?:moon|full moon|stars|moonlight)$/
export const neonSigns = /^(?:neons?|neon signs?|neon lights?|signs)$/
export const settingSun = /^(?:sunset|setting sun)$/
export const risingSun = /^(?:sunrise|rising sun)$/
