export const inTheSky = /^ciel$/
export const candles = /^(?:bougie|bougeoir)$/
export const basketWord = /^panier$/
export const shoes = /basket|chaussure/
