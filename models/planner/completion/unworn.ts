import { conceptById } from '../../cast/concepts.ts'
import { canWear } from '../../cast/wardrobe.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { COLOURS } from '../../contract/vocabulary.ts'
import { phrasesIn } from '../say/say.ts'
import type { Filling } from './fill.ts'

/** "red top hat": the garment without its colour. */
const withoutColour = (garment: string) => {
  const [first = '', ...rest] = garment.toLowerCase().split(' ')
  return (COLOURS as readonly string[]).includes(first) ? rest.join(' ') : garment.toLowerCase()
}

/** Notes what a body is asked to wear and cannot be seen in; the plan keeps it for engines that can. */
export function noteUnworn(
  filling: Filling,
  { noun, reference, wears }: Pick<Subject, 'noun' | 'reference' | 'wears'>,
) {
  const concept = reference.kind === 'concept' ? conceptById(reference.concept) : undefined
  if (!concept) return
  for (const garment of wears.filter((one) => !canWear(concept, withoutColour(one)))) {
    filling.notes.push(phrasesIn(filling.language).notWorn(`${noun}: ${garment}`, noun))
  }
}
