import { never } from '../never.ts'
export const publicTrade =
  /^(?:president|presidents|ministre|senateur|acteur|actrice|chanteur|chanteuse|rappeur|rappeuse|footballeur|celebrite|youtuber|influenceur|influenceuse|pape|humoriste)$/
export const ofAManner =
  /(?:style|maniere|facon|peinture|tableau|inspire|oeuvres?|art|musee|avenue|rue|place|aeroport|livre|chanson|musique)(?: \S+){0,2}$/
export const calledAfter = never
