import { METRES_OF } from './corrected-sizes.ts'
import { ACTION_SET_OF, CLASS, FACES, LIKE } from './corrections.ts'
import { KIND_OF_PICTURES } from './memory-kinds.ts'
import type { MemoryClass, MemoryRow } from './memory-row.ts'
import { conceptName } from './naming.ts'

/** What emojibase says of a picture. */
export interface Labelled {
  label: string
  hexcode: string
  subgroup?: number
}

/** What the words alone say of a picture: all of a row but what only its pixels show. */
type Judged = Omit<MemoryRow, 'hexcode' | 'foot' | 'head' | 'variant'> & {
  /** The concept whose body acts for it. */
  like: string | null
}

const ACTION_SET_OF_CLASS: Partial<Record<MemoryClass, string>> = { body: 'hops', object: 'handy', scenic: 'stands' }

/** Class, name, actions, facing and size of a picture by its label and its subgroup, with what eyes corrected. */
export function classifyEmoji(emoji: Labelled): Judged {
  const label = emoji.label.toLowerCase()
  const [kind, actionSet, metres] = KIND_OF_PICTURES[emoji.subgroup ?? -1] ?? (['banned', '', 0.5] as const)
  const own = CLASS.get(label)?.split(' ')[0] as MemoryClass | undefined
  const is = own ?? kind
  const usual = own && own !== kind ? (ACTION_SET_OF_CLASS[is] ?? '') : actionSet
  return {
    name: conceptName(emoji),
    class: is,
    actionSet: is === 'scenic' ? 'stands' : (ACTION_SET_OF.get(label) ?? usual),
    faces: chooseFacing(label, is, emoji.subgroup),
    metres: Number(METRES_OF.get(label) ?? metres),
    like: LIKE.get(label) ?? null,
  }
}

/** Vehicles and aircraft by subgroup: things that have a front. */
const LEADING = new Set([54, 56])

function chooseFacing(label: string, is: MemoryClass, subgroup = -1): MemoryRow['faces'] {
  const corrected = FACES.get(label)
  if (corrected) return corrected as MemoryRow['faces']
  return is === 'body' || (is === 'object' && LEADING.has(subgroup)) ? 'left' : 'front'
}
