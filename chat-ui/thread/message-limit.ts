/** Characters of one message; the server refuses longer ones. */
export const MESSAGE_LIMIT = 4000

/** From here on the page says how many characters are left. */
const NEAR = MESSAGE_LIMIT - 400

export const isNearLimit = (text: string): boolean => text.length > NEAR
