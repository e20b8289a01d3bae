import { describe, expect, it } from 'vitest'
import { CONCEPTS } from '../../../models/cast/concepts.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EVERYTHING } from './capabilities.ts'

const capabilities = { ...EVERYTHING, concepts: CONCEPTS.map(({ id, actions }) => ({ id, actions })) }
const placeOf = (prompt: string) =>
  completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'p' }).plan.shots[0]!.setting.place

describe('where no place is said', () => {
  it.each([
    ['a cup of coffee on a wooden table, cosy morning', /cafe|kitchen|living-room/],
    ['une pizza et une pomme', /kitchen|restaurant/],
    ['a teddy bear on a sofa', /living-room/],
    ['un chat dort sur un canapé', /living-room/],
    ['a woman sleeps in a bed', /bedroom/],
    ['a laptop and a keyboard', /office/],
    ['a toothbrush', /bathroom/],
    ['un requin nage', /underwater/],
    ['a whale jumps', /coast/],
    ['a boat sails', /coast|sea|harbour/],
    ['une voiture roule', /street/],
    ['a penguin walks', /snowfield/],
    ['un chameau marche', /desert/],
    ['a rocket flies', /space/],
    ['a man plays the piano', /stage/],
    ['a doctor with a stethoscope', /hospital/],
    ['une joggeuse traverse une tempête', /street|park|meadow|road/],
    ['a fox runs', /forest/],
    ['a cow eats', /farm|meadow/],
  ])('%s', (prompt, place) => {
    expect(placeOf(prompt)).toMatch(place)
  })

  it.each([
    ['a pizza in the forest', 'forest'],
    ['un requin dans la cuisine', 'kitchen'],
    ['vue aérienne d’un paysage côtier', 'coast'],
    ['a teddy bear in the library', 'library'],
    ['un renard dans une salle de classe', 'classroom'],
  ])('a place that is said wins: %s', (prompt, place) => {
    expect(placeOf(prompt)).toBe(place)
  })
})
