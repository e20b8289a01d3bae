import type { Row } from './sense.ts'

/** A thing with its words. The first of each language is how we call it, in French with its accents and gender. */
export interface NounRow {
  /** English name of the concept: the name the stage's asset memory uses where it has it. */
  concept: string
  gender: 'm' | 'f'
  english: string
  french: string
}

export const nounRow = (concept: string, gender: 'm' | 'f', english: string, french: string): NounRow => ({
  concept,
  gender,
  english,
  french,
})

export const asRow = ({ concept, english, french }: NounRow): Row => [{ as: 'noun', concept }, english, french]
