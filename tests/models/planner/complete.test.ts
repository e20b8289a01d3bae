import { describe, expect, it } from 'vitest'
import type { PlanDraft } from '../../../models/contract/draft.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { uploadId } from '../../setup/upload-id.ts'
import { EVERYTHING, LITTLE } from './capabilities.ts'

const make = (draft: PlanDraft, capabilities = EVERYTHING, language?: string) =>
  completeDraft(draft, { capabilities, id: 'p', language })
const refusal = (draft: PlanDraft, language?: string): string => {
  try {
    make(draft, EVERYTHING, language)
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError)
    return (error as PlanError).message
  }
  return expect.fail('was accepted')
}

describe('a draft becomes a whole plan', () => {
  it('lets structured fields win over what the prose says', () => {
    const { plan } = make({
      format: { aspect: '1:1', seed: 7 },
      look: { style: 'anime' },
      shots: [
        {
          prompt: 'a fox runs in the forest at night, oil painting, 5 seconds, vertical',
          durationSeconds: 3,
          light: { kind: 'golden' },
          camera: { move: 'pan-left' },
          subjects: [{ noun: 'cat', action: 'sleep' }],
        },
      ],
    })
    expect(plan).toMatchObject({
      format: { aspect: '1:1', seed: 7 },
      look: { style: 'anime' },
      shots: [
        {
          durationSeconds: 3,
          light: { kind: 'golden' },
          setting: { place: 'forest', timeOfDay: 'night' },
          camera: { move: 'pan-left' },
          subjects: [{ noun: 'cat', reference: { concept: 'cat' }, action: 'sleep' }],
        },
      ],
    })
    expect(plan.shots[0]!.subjects).toHaveLength(1)
  })

  it('lets somebody play an instrument that does nothing itself', () => {
    const { plan, notes } = make(
      { shots: [{ prompt: 'a man in a suit playing the piano' }] },
      { ...EVERYTHING, concepts: [...EVERYTHING.concepts, { id: 'piano', actions: ['stand'] }] },
    )
    const [shot] = plan.shots
    expect(shot?.subjects).toMatchObject([
      { id: 'man', action: 'play' },
      { id: 'piano', action: 'stand' },
    ])
    expect(shot?.relations).toEqual([{ subject: 'man', kind: 'plays', object: 'piano' }])
    expect(notes).toEqual([])
  })

  it('says that the moon is only read as night', () => {
    expect(make({ shots: [{ prompt: 'a fox under the moon' }] }).notes).toMatchObject([
      { kind: 'replaced', about: 'moon' },
    ])
  })

  it.each([
    ['un renard court, 2 secondes, 240p', 'un renard court'],
    ['a fox runs, 5 seconds. vertical, for TikTok', 'a fox runs'],
    ['5 seconds', '5 seconds'],
  ])('calls "%s" "%s"', (prompt, title) => {
    expect(make({ shots: [{ prompt }] }).plan.title).toBe(title)
  })

  it('fills a draft of structure alone', () => {
    const { plan, notes } = make(
      { shots: [{ prompt: 'x', subjects: [{ noun: 'loup' }], setting: { place: 'beach' } }] },
      LITTLE,
    )
    expect(plan.shots[0]).toMatchObject({
      setting: { place: 'forest' },
      subjects: [{ noun: 'loup', reference: { concept: 'fox' } }],
    })
    expect(notes.map(({ kind }) => kind)).toContain('replaced')
  })

  it('reads every shot of a draft of several prompts, each knowing the one before', () => {
    const { plan } = make({
      shots: [{ prompt: 'a red fox in the snow at night' }, { prompt: 'it sleeps' }, { prompt: 'the fox runs' }],
    })
    expect(plan.shots.map((shot) => [shot.weather.kind, shot.setting.timeOfDay, shot.subjects[0]?.action])).toEqual([
      ['snow', 'night', 'stand'],
      ['snow', 'night', 'sleep'],
      ['snow', 'night', 'run'],
    ])
    expect(plan.shots.map((shot) => shot.subjects[0]?.attributes.colour)).toEqual(['red', 'red', 'red'])
  })

  it('takes the seed from the prompt, so that the same words give the same film', () => {
    const seed = (prompt: string) => make({ shots: [{ prompt }] }).plan.format.seed
    expect(seed('a fox runs')).toBe(seed('a fox runs'))
    expect(seed('a fox runs')).not.toBe(seed('a dog runs'))
  })

  it('keeps an uploaded picture as it is', () => {
    const reference = { kind: 'upload' as const, uploadId: uploadId(1) }
    const { plan } = make({
      shots: [{ prompt: 'my cat walks', subjects: [{ noun: 'my cat', reference, action: 'walk' }] }],
    })
    expect(plan.shots[0]!.subjects[0]).toMatchObject({ reference, action: 'walk' })
  })

  it('writes names of shots and subjects that nobody gave, and keeps those that were given', () => {
    const { plan } = make({ shots: [{ id: 'opening', prompt: 'two dogs and a dog' }, { prompt: 'a cat' }] })
    expect(plan.shots.map(({ id }) => id)).toEqual(['opening', 'shot-2'])
    expect(plan.shots[0]!.subjects.map(({ id }) => id)).toEqual(['dog', 'dog-2'])
  })
})

describe('what cannot be shown', () => {
  it('is replaced by the nearest, with a note that names it and up to three others', () => {
    const { plan, notes } = make({ shots: [{ prompt: 'a wolf dances in the snow at dawn, anime' }] }, LITTLE)
    expect(plan.look.style).toBe('cartoon')
    expect(plan.shots[0]).toMatchObject({
      light: { kind: 'golden' },
      weather: { kind: 'mist' },
      subjects: [{ action: 'jump' }],
    })
    const replaced = notes.filter(({ kind }) => kind === 'replaced')
    expect(replaced.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['wolf', 'in the snow', 'at dawn', 'anime']),
    )
    for (const { alternatives } of notes) expect(alternatives.length).toBeLessThanOrEqual(3)
  })

  it('is told of a grade that the model does not follow, whoever asks for it', () => {
    const young = { ...LITTLE, grades: ['neutral', 'warm'] as const }
    const { plan, notes } = make({ shots: [{ prompt: 'a fox in the forest in black and white' }] }, young)
    expect(plan.look.grade).toBe('neutral')
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'replaced', about: 'black and white' }))
    const later = applyEdit(plan, { instruction: 'warm colours', changes: [] }, { capabilities: young, id: 'q' })
    expect(later.plan.look.grade).toBe('warm')
  })

  it('is left out when nothing is near, and the note offers what there is', () => {
    const { plan, notes } = make({ shots: [{ prompt: 'un piano dans la rue' }] })
    expect(plan.shots[0]!.subjects).toEqual([])
    expect(notes).toContainEqual(
      expect.objectContaining({ kind: 'limited', about: 'piano', message: expect.stringContaining('piano') }),
    )
  })

  it('says that there is no sound, and nothing when none is wanted', () => {
    const about = (prompt: string) => make({ shots: [{ prompt }] }).notes.map((note) => note.about)
    expect(about('a fox runs with music')).toContain('music')
    expect(about('a fox runs, no music')).toEqual([])
  })

  it('says how a misspelt word was read', () => {
    const { notes } = make({ shots: [{ prompt: 'un rennard court' }] })
    expect(notes).toEqual([
      { kind: 'assumed', about: 'rennard', message: 'J’ai lu « rennard » comme « renard ».', alternatives: [] },
    ])
  })

  it('gives each an offered message that the planner itself understands', () => {
    const { plan, notes } = make({ shots: [{ prompt: 'un loup danse dans la neige' }] }, LITTLE)
    expect(plan.shots).toHaveLength(1)
    expect(notes.flatMap(({ alternatives }) => alternatives).length).toBeGreaterThan(0)
  })
})

describe('what is refused', () => {
  it.each([
    ['', /empty/],
    ['   ', /empty/],
    ['qsdf jklm wxcv', /nothing of “qsdf jklm wxcv”/],
    ['a fox for 0 seconds', /^0 s is too short; a shot lasts at least 0.5 s/],
    ['a fox for 10 hours', /^36000 s is too long; at most 60 s are accepted/],
    ['a fox for 2 minutes', /^120 s is too long/],
  ])('"%s" is refused with what would be accepted', (prompt, said) => {
    expect(refusal({ shots: [{ prompt }] })).toMatch(said)
  })

  it('says it in French to who writes French', () => {
    expect(refusal({ shots: [{ prompt: 'un renard pendant 10 heures' }] })).toMatch(
      /36000 s, c’est trop long ; 60 s au plus/,
    )
    expect(refusal({ shots: [{ prompt: ' ' }] }, 'fr-FR')).toMatch(/demande est vide/)
  })

  it('refuses a prompt of more than 4,000 characters', () => {
    expect(refusal({ shots: [{ prompt: 'a fox runs '.repeat(1000) }] })).toMatch(/11000 characters; at most 4000/)
  })

  it('refuses 500 shots', () => {
    expect(refusal({ shots: Array.from({ length: 500 }, () => ({ prompt: 'a fox runs' })) })).toMatch(
      /500 shots; at most 40/,
    )
  })

  it('refuses shots that together last too long', () => {
    expect(refusal({ shots: Array.from({ length: 8 }, () => ({ prompt: 'a fox', durationSeconds: 10 })) })).toMatch(
      /80 s is too long/,
    )
  })
})
