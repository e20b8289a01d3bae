import { never } from '../never.ts'

/** "my client wants", "ma fille adore": who wishes is not in the picture. */
export const wantsOrLikes = /^(?:wants?|loves?|likes?|asks|asked|prefers?)$/

/** Nouns that end like a plural and are none. */
export const singularInS =
  /(?:fox|lynx|ox|box|bus|omnibus|octopus|walrus|cactus|rhinoceros|hippopotamus|tyrannosaurus|triceratops|diplodocus|brachiosaurus|brontosaurus|t-?rex|santa claus)$/i
export const plural = /[^s]s$|(?:men|women|children|mice|people)$/i
export const oneArticle = /^an?$/
export const otherOrAll = /^(?:other|all|own|same)$/
export const masculineArticle = never
export const feminineArticle = never
export const joinsQuality = never
