/** Words that say that a title joins those there are. */
export const furtherTitle = /^(?:second|another|also|too|other|extra|one more)$/
export const changesATitle = /^(?:change|replace|rename|correct|fix|should|say|says|instead|typo|be|is)/
export const startOrEnd = /end|last|beginning|start|first/
export const about = /^(?:for|about|of)$/

/** What asks for letters on the picture without saying which. */
export const asksForTitle =
  /^(?:(?:end|title|opening|closing)? ?(?:title|titles|card)|caption|credits|tagline|slogan|logo)$/
export const ending = /\b(?:end|ends|ending|final|closing|last|outro|finale|conclusion)\b/
export const opening = /\b(?:beginning|start|starts|opening|intro|first)\b/
