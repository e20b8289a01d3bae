import type { Concept } from './concept.ts'

/** What goes on a head; a picture that shows one can wear these. */
const HEADGEAR: ReadonlySet<string> = new Set('hat,top hat,crown,helmet,glasses,sunglasses,mask'.split(','))
/** What nothing on four legs is drawn with. */
const FOR_TWO_LEGS: ReadonlySet<string> = new Set('boots,backpack,armour'.split(','))

/** Whether the stage draws a garment of this name ("scarf") on a concept that it can draw it on at all. */
export function canWear({ rig, head }: Concept, garment: string): boolean {
  if (rig === 'biped') return true
  if (rig === 'quadruped') return !FOR_TWO_LEGS.has(garment)
  return rig === 'sprite' && head !== undefined && HEADGEAR.has(garment)
}
