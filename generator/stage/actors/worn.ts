import type { Rgb } from '../clay/solid.ts'
import { COLOURS } from './colours.ts'

/** A garment or a thing in the hand, as a plan names it: "red top hat". */
export interface Worn {
  item: string
  /** The colour it was given, or null for its own. */
  colour: Rgb | null
}

/** Reads the names of a plan; a colour may stand before the item. */
export function wornOf(names: readonly string[]): Worn[] {
  return names.map((name) => {
    const [first = '', ...rest] = name.toLowerCase().split(' ')
    const colour = first in COLOURS ? COLOURS[first as keyof typeof COLOURS] : null
    return { item: colour ? rest.join(' ') : name.toLowerCase(), colour }
  })
}

/** The worn thing of one of these names, if any. */
export const wornAs = (worn: readonly Worn[] | undefined, ...items: string[]): Worn | undefined =>
  worn?.find(({ item }) => items.includes(item))
