export const inTheSky = /^(?:sky|overhead)$/
export const candles = /^(?:candle|candlestick|candelabra)$/
export const basketWord = /^basket$/
export const shoes = /sneaker|trainer|shoe/
