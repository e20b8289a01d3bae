import { readFileSync } from 'node:fs'
import { ACTION_SETS } from './action-sets.ts'
import type { Concept } from './concept.ts'
import { type MemoryRow, readRows } from './memory-row.ts'
import { normaliseLabel } from './plain.ts'

/** Every picture of the asset memory, as classify-memory.ts of the stage wrote it down. */
export const MEMORY: readonly MemoryRow[] = readRows(readFileSync(new URL('memory.tsv', import.meta.url), 'utf8'))

/**
 * The concepts of the asset memory beside those sorted by hand, whose names win: a picture that acts as it is, or
 * the clay body of a kin in the picture's colours. A head or a bust without a kin is no concept.
 */
export function memoryConcepts(curated: readonly Concept[]): Concept[] {
  const byId = new Map(curated.map((concept) => [concept.id, concept]))
  const found = new Map<string, Concept>()
  for (const row of MEMORY) {
    if (byId.has(row.name) || found.has(row.name)) continue
    const concept = row.variant ? kinOf(row, byId.get(row.variant.body)) : pictureOf(row)
    if (concept) found.set(row.name, concept)
  }
  return [...found.values()]
}

/** Hexcodes as emojibase and the package both have them: large letters, no variation selector. */
const keyOf = (hexcode: string) => hexcode.toUpperCase().replaceAll('-FE0F', '')
const nameByKey = new Map(MEMORY.map(({ hexcode, name }) => [keyOf(hexcode), name]))

/** What an emoji is called as a concept; what the memory has no picture of, by its label. */
export const nameOfEmoji = ({ hexcode, label }: { hexcode: string; label: string }): string =>
  nameByKey.get(keyOf(hexcode)) ?? normaliseLabel(label)

/** A concept sorted by hand with foot and face where its picture has them. */
export function withAnchors(concept: Concept): Concept {
  const row = concept.sprite ? byHexcode.get(concept.sprite) : undefined
  return row ? { ...concept, ...anchorsOf(row) } : concept
}

const byHexcode = new Map(MEMORY.map((row) => [row.hexcode, row]))
const anchorsOf = ({ foot, head }: MemoryRow) => ({ ...(foot && { foot }), ...(head && { head }) })

function kinOf({ name, variant, metres }: MemoryRow, body: Concept | undefined): Concept | null {
  return variant && body ? { ...body, id: name, heightMetres: metres, variant } : null
}

function pictureOf(row: MemoryRow): Concept | null {
  const { class: is, name, hexcode, actionSet, faces, metres } = row
  if (is !== 'body' && is !== 'object' && is !== 'scenic') return null
  const known = { id: name, rig: 'sprite', sprite: hexcode, heightMetres: metres, facing: faces } as const
  return { ...known, ...ACTION_SETS[actionSet]!, ...anchorsOf(row) }
}
