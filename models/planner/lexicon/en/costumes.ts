export const helmeted = /^(?:astronaut|cosmonaut|spaceman|firefighter|fireman|viking)$/
export const caped = /^(?:super ?hero|superheroine|vampire|magician)$/
export const armoured = /^(?:knight|samurai|gladiator)$/
export const crowned = /^(?:princess|prince|king|queen)$/
export const redHatted = /^(?:santa(?: claus)?|father christmas)$/
export const masked = /^(?:ninja|burglar|thief)$/
export const suited = /^(?:businessman|boss|president|spy|gangster|lawyer|groom)$/
export const inADress = /^(?:bride|ballerina)$/
export const inACoat = /^(?:doctor|scientist|detective)$/
export const hatted =
  /^(?:pirate|cowboy|chef|cook|witch|wizard|clown|police officer|policeman|cop|farmer|sailor|captain|explorer)$/

/** "my cat thinks he's a pirate", "le chat se prend pour un roi". */
export const pretends = /^(?:thinks?|believes?|pretends?|pretending|imagines?)$/
export const asSomebody = /\bas$/
export const dressedAs = /^as$/
