/** A label of emojibase in plain letters: small, without quotation marks and without "face". */
export const normaliseLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[“”"’]/g, '')
    .replace(/ face$/, '')
