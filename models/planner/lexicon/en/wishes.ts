export const praises =
  /^(?:cute|adorable|lovely looking|funny|brave|gorgeous|pretty|beautiful|elegant|majestic|cool looking|adorables?)$/
export const wishes = /^(?:should be|want|wants|need|please|make|more)$/
