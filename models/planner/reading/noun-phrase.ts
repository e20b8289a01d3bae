import type { Colour, Material, Size } from '../lexicon/sense.ts'
import type { Mark } from './mark.ts'

/** A thing that is spoken of, with what is said of it right beside. Indexes are into the reading's marks. */
export interface NounPhrase {
  noun: Mark
  concept: string
  /** How many, when a number says so; null when nothing does. */
  count: number | null
  plural: boolean
  colour: Colour | null
  material: Material | null
  size: Size | null
  /** -1 is the last one. */
  ordinal: number | null
  /** Grammatical, by the French article. */
  gender: 'm' | 'f' | null
  definite: boolean
  indefinite: boolean
  negated: boolean
  /** Marks by what they say, for the ledger. */
  said: { count?: Mark; colour?: Mark; material?: Mark; size?: Mark; ordinal?: Mark; alike?: Mark }
  /** "superhero dog": the noun beside that says what kind of one it is. */
  alsoA?: NounPhrase
  from: number
  to: number
}
