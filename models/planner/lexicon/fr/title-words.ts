import { never } from '../never.ts'
export const writes = /^(?:avec les mots|avec ecrit|ecrit|ecris|ecrire|intitule)$/
export const saysIt = /^(?:qui dit|appele)$/
export const asTitle = /^(?:comme|en)$/
export const putsTitle = /^(?:mets|met|mettre|ajoute|ajouter|rajoute|rajouter|utilise)$/
export const write = never
export const asksItToSay = /^dise$/
export const itReads = /^c est$/
export const last = /^(?:final|finale)$/
export const saysOrReads = /^(?:dise|dit|lise)$/
export const joinsText = /^(?:en|par)$/
export const changesTitle = /^(?:change|change le|remplace|renomme)$/
