/** "make everything pink": of nobody in particular. */
export const everything = /^(?:everything|all of it|image|picture)$/
