/** Characters of one message; the server refuses longer ones. */
export const MESSAGE_LIMIT = 4000
