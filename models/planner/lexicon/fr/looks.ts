export const everything = /^(?:tout|image)$/
