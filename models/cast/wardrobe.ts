import type { Concept } from './concept.ts'

/** What goes on a head; a picture that shows one can wear these. */
const HEADGEAR = /(?:^| )(?:hat|top hat|crown|helmet|glasses|sunglasses|mask)$/

/** Whether the stage can show a concept with a garment of this name, "red top hat" or "scarf". */
export function canWear({ rig, head }: Concept, garment: string): boolean {
  if (rig === 'biped' || rig === 'quadruped') return true
  return rig === 'sprite' && head !== undefined && HEADGEAR.test(garment.toLowerCase())
}
