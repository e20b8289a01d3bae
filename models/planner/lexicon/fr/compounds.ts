import { never } from '../never.ts'
export const severalInOne = /^(?:foule|gens|passants|villageois|orchestre|famille)$/
export const parentWord = /^(?:maman|papa|mere|pere|bebe)$/
export const kinshipWord = never
