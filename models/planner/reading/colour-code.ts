import { ATTRIBUTE_ROWS } from '../lexicon/attributes.ts'
import type { Sense } from '../lexicon/sense.ts'

type ColourSense = Extract<Sense, { as: 'colour' }>

const hexChannels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Squared distance of two colours, weighted as the eye weighs red, green and blue. */
function colourDistance(one: string, other: string): number {
  const [red, green, blue] = hexChannels(one).map((value, index) => (value - hexChannels(other)[index]!) ** 2)
  return 2 * red! + 4 * green! + 3 * blue!
}

const NAMED = ATTRIBUTE_ROWS.flatMap(([sense]) => (Array.isArray(sense) ? sense : [sense])).filter(
  (sense): sense is ColourSense => sense.as === 'colour',
)

/** A colour code ("#6f4e37") as a colour: its own hex, and the named colour that comes nearest. */
export function colourSense(hex: string): ColourSense {
  const [nearest] = NAMED.toSorted((one, other) => colourDistance(one.hex, hex) - colourDistance(other.hex, hex))
  return { as: 'colour', colour: nearest!.colour, hex, code: true }
}
