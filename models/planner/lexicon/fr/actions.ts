import { never } from '../never.ts'
export const leftOrRight = /gauche|droite/
export const alongAPlace = never
