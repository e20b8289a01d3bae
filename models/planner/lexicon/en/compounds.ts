import { never } from '../never.ts'

/** One word for many; a film shows some of them. */
export const severalInOne = /^(?:crowd|people|villagers|orchestra|family)$/
export const parentWord = never
export const kinshipWord = /^(?:mother|father|mum|mom|dad|cub|family|couple|pair)$/
