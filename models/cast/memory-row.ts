import type { Spot, Variant } from './concept.ts'

/**
 * What a picture of the asset memory is good for. A body acts as it is; of a head or a bust only the colours are
 * used; an object can be moved, thrown and made to dance; what is scenic stands where it stands; the rest never
 * comes on stage.
 */
export const MEMORY_CLASSES = ['body', 'head', 'bust', 'object', 'scenic', 'banned'] as const
export type MemoryClass = (typeof MEMORY_CLASSES)[number]

/** One picture of the asset memory, as the script judged it and eyes corrected it. */
export interface MemoryRow {
  /** Name of the file without its ending; skin tones are folded into it. */
  hexcode: string
  /** What it is called: a concept's id. */
  name: string
  class: MemoryClass
  /** A name of DEEDS; empty for what is banned. */
  actionSet: string
  faces: 'left' | 'right' | 'front'
  metres: number
  foot: Spot | null
  head: Spot | null
  /** Of a head or a bust that a clay body stands for. */
  variant: Variant | null
}

const COLUMNS = ['hexcode', 'name', 'class', 'deeds', 'faces', 'metres', 'foot', 'head', 'body', 'colours']
const spotText = (spot: Spot | null) => (spot ? `${spot.x} ${spot.y}` : '')

/** The rows as a table: tabs between, one picture a line, empty ends left off. */
export function writeRows(rows: readonly MemoryRow[]): string {
  const lines = rows.map((row) => {
    if (row.class === 'banned') return [row.hexcode, row.name, row.class]
    const variant = row.variant ? [row.variant.body, row.variant.colours.join(' ')] : []
    const { hexcode, name, actionSet, faces, metres, foot, head } = row
    return [hexcode, name, row.class, actionSet, faces, `${metres}`, spotText(foot), spotText(head), ...variant]
  })
  return `${[COLUMNS, ...lines].map((cells) => cells.join('\t').trimEnd()).join('\n')}\n`
}

/** "0.2 0.35" as a point of a picture. */
export const spotOf = (text: string | undefined): Spot | null => {
  const [x, y] = (text ?? '').split(' ').map(Number)
  return text && y !== undefined ? { x: x!, y } : null
}

/** The rows of such a table. */
export function readRows(table: string): MemoryRow[] {
  const [, ...lines] = table.trimEnd().split('\n')
  return lines.map((line) => {
    const [hexcode, name, kind, actionSet, faces, metres, foot, head, body, colours] = line.split('\t')
    return {
      hexcode: hexcode!,
      name: name!,
      class: kind as MemoryClass,
      actionSet: actionSet ?? '',
      faces: (faces ?? 'front') as MemoryRow['faces'],
      metres: Number(metres ?? 0),
      foot: spotOf(foot),
      head: spotOf(head),
      variant: body ? { body, colours: (colours ?? '').split(' ') } : null,
    }
  })
}
