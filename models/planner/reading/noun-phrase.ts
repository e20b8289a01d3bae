import type { Colour, Material, Size } from '../lexicon/sense.ts'
import type { Span } from './span.ts'

/** A thing that is spoken of, with what is said of it right beside. Indexes are into the reading's spans. */
export interface NounPhrase {
  noun: Span
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
  /** Spans by what they say, for the provenance. */
  said: { count?: Span; colour?: Span; material?: Span; size?: Span; ordinal?: Span; alike?: Span }
  /** "superhero dog": the noun beside that says what kind of one it is. */
  alsoA?: NounPhrase
  from: number
  to: number
}
