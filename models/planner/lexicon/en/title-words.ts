/** Words after which a text stands, quoted or not. */
export const writes = /^(?:with the words|captioned|written|written on it|titled|with the text|with the title)$/

/** Words after which one stands when a title is spoken of. */
export const saysIt = /^(?:that says|that reads|saying|called|named)$/
export const asTitle = /^as$/
export const putsTitle = /^(?:put|add|use|set)$/
export const write = /^(?:write|writes|spell)$/
export const asksItToSay = /^(?:say|says)$/
export const itReads = /^(?:it s|should be|be)$/
export const last = /^final$/
export const saysOrReads = /^(?:say|says|read)$/
export const joinsText = /^(?:to|by|into|as)$/
export const changesTitle = /^(?:change|change the|rename|replace)$/
