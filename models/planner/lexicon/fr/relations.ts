export const behind = /^(?:derriere|a l arriere)$/
export const inFront = /^devant$/
export const beside = /^(?:a cote|juste a cote)$/
export const onTop = /^dessus$/
export const within = /^dedans$/
export const underneath = /^dessous$/
