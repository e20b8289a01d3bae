/** A rule that a language has no words for. */
export const never = /(?!)/
