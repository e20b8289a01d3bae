export const furtherTitle = /^(?:deuxieme|aussi|autre|egalement|un autre|en plus|encore)$/
export const changesATitle = /^(?:change|remplace|corrige|renomme|dise|plutot|devrait|faute|c est)/
export const startOrEnd = /fin|debut/
