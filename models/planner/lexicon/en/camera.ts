export const speaker = /^i$/
export const followsThem = /^follow$/
export const inFlight = /^(?:flying|soaring|gliding)$/
export const above = /^(?:over|above|across)$/
