import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ModelManifest } from '../../../models/contract/manifest.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { capabilitiesOf } from '../../../models/planner/capabilities.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { sensesOfEmoji } from '../../../models/planner/lexicon/lexicon.ts'

const manifest = readFileSync(new URL('../../../models/rushes-1/manifest.json', import.meta.url), 'utf8')
const capabilities = capabilitiesOf(ModelManifest.parse(JSON.parse(manifest)).looks)

function shotOf(prompt: string): Shot {
  return completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'film' }).plan.shots[0]!
}
const castIn = ({ subjects }: Shot) =>
  subjects.map(({ reference }) => (reference.kind === 'concept' ? reference.concept : reference.kind))

describe('a word', () => {
  it.each([
    ['a saxophone on the beach', 'saxophone', 'stand'],
    ['une boussole dans le désert', 'compass', 'stand'],
    ['un croissant qui danse', 'croissant', 'dance'],
    ['a lobster walks on the beach', 'lobster', 'walk'],
    ['un homard marche sur la plage', 'lobster', 'walk'],
    ['a Ferris wheel in the meadow', 'ferris wheel', 'stand'],
    ['une grande roue dans la prairie', 'ferris wheel', 'stand'],
    ['a hamster runs through the forest', 'hamster', 'run'],
    ['une grenouille saute', 'frog', 'jump'],
    ['un pompier court dans la rue', 'firefighter', 'run'],
    ['a chef dances in the kitchen', 'cook', 'dance'],
    ['une coccinelle marche', 'ladybug', 'walk'],
    ['a basketball bounces', 'basketball', 'bounce'],
    ['an umbrella flies over the street', 'umbrella', 'fly'],
  ])('of "%s" is cast as itself', (prompt, concept, action) => {
    const shot = shotOf(prompt)
    expect(castIn(shot)).toEqual([concept])
    expect(shot.subjects[0]!.action).toBe(action)
  })

  it('that is a place, a light or somebody else first goes on meaning that', () => {
    expect(shotOf('a fox on the moon').setting.place).toBe('moon')
    expect(castIn(shotOf('a fox on the moon'))).toEqual(['fox'])
    expect(castIn(shotOf('un avocat court'))).toEqual(['man'])
    expect(castIn(shotOf('un chameau marche'))).toEqual(['camel'])
    expect(castIn(shotOf('une sorcière vole'))).toEqual(['woman'])
  })

  it('that is a verb as well is a thing behind an article only', () => {
    expect(castIn(shotOf('the sun rose over the sea'))).toEqual([])
    expect(castIn(shotOf('three roses dance'))).toEqual(['rose'])
    expect(castIn(shotOf('the bell rings'))).toEqual(['bell'])
    expect(castIn(shotOf('a gold ring falls'))).toEqual(['ring'])
    expect(castIn(shotOf('un coeur qui bat'))).toEqual(['heart'])
    expect(castIn(shotOf('I saw a fox in the forest'))).toEqual(['fox'])
  })

  it.each([
    ['a heart-shaped balloon over the meadow', ['balloon']],
    ['un ballon en forme de coeur', ['balloon']],
    ['a cat sleeps like a log', ['cat']],
    ['un chat dort comme une souche', ['cat']],
    ['a dog that looks like a wolf', ['dog']],
    ['a fox runs through the forest, soft key light', ['fox']],
    ['a cat on the beach, for my mobile phone', ['cat']],
    ['a chef cooks pizza in the kitchen', ['cook', 'pizza']],
    ['we would really like a fox in the snow', ['fox']],
    ['my kids like a dragon in the mountains', ['dragon']],
    ['mon chat comme un astronaute', ['cat']],
  ])('that says what something is like, or for whom, is nobody: "%s"', (prompt, cast) => {
    expect(castIn(shotOf(prompt))).toEqual(cast)
  })

  it.each([
    ['a turtle with a scarf', 1],
    ['une tortue avec une écharpe', 1],
    ['a turtle in a red top hat', 0],
    ['une tortue en haut-de-forme', 0],
    ['a fox with a scarf', 0],
    ['a fox in boots', 1],
    ['a pencil in a suit', 1],
  ])('for clothes that a body cannot be seen in is told: "%s"', (prompt, told) => {
    const { notes } = completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'film' })
    expect(notes.filter(({ kind }) => kind === 'limited')).toHaveLength(told)
  })

  it('that nothing on stage is called has at most three others to offer', () => {
    const { notes } = completeDraft({ shots: [{ prompt: 'a windmill and a carriage' }] }, { capabilities, id: 'film' })
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) expect(note.alternatives.length).toBeLessThanOrEqual(3)
  })
})

describe('an emoji', () => {
  it('stands for the thing it shows, and a heart for nothing', () => {
    expect(sensesOfEmoji('1F3B7')).toEqual([{ as: 'noun', concept: 'saxophone' }])
    expect(sensesOfEmoji('1F439')).toEqual([{ as: 'noun', concept: 'hamster' }])
    expect(sensesOfEmoji('2764')).toEqual([])
  })
})
