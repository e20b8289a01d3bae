export const here = /^here$/
export const iAm = /^im$/
export const am = /^(?:m|am)$/
export const iPronoun = /^i$/
export const introduces = /^(?:it s|this is)$/
export const sayer = /^i$/
export const signs = /^(?:love|xoxo|hugs|kisses|yours|regards)$/
export const unitOfAge = /^(?:years?|yrs?|yo|months?)$/
export const turnsAnAge = /^(?:is|has|was)$/
export const wishes =
  /^(?:says?|said|thinks?|told|asked|begged|dreams?|dreamed|wanted|wishes|obsessed|crazy|mad|turns|turned|turning|love|retires|loved|fan|collects|married|misses|missed)$/
export const likes = /^(?:loves?|loved|likes?|adores?|adored)$/
export const late = /^(?:late|deceased)$/
export const gone = /^(?:passed away|passed on|has died|died|no longer with us|gone|dead)$/
