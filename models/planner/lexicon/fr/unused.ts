import { never } from '../never.ts'

export const isBe = never
export const ingForm = never
export const thirdPerson = /^(?:il|elle|ils|elles)$/
export const deeds =
  /^(?:donne|donnent|rend|rendent|offre|offrent|tend|tendent|dessine|dessinent|montre|montrent|fait|font|met|mettent|cache|caches?|change|retire|enleve|coupe|ajoute|prend|prennent|filme|tourne|ecrit|ecrivent)$/
