import { expect, test } from 'vitest'
import type { Subject } from '../../../models/contract/shot-plan.ts'
import { labelSubject } from '../../../models/planner/say/label-subject.ts'
import { foxPlan } from '../../setup/fox-plan.ts'
import { uploadId } from '../../setup/upload-id.ts'

function labels(planLanguage: string, changes: Partial<Subject>, ridden?: string): [english: string, french: string] {
  const shot = foxPlan().shots[0]!
  const subject: Subject = { ...shot.subjects[0]!, ...changes }
  const other: Subject = { ...subject, id: 'other', reference: { kind: 'concept', concept: ridden ?? 'ball' } }
  const relations = ridden ? [{ subject: subject.id, kind: 'rides' as const, object: 'other' }] : []
  const label = (language: 'en' | 'fr') =>
    labelSubject(subject, { ...shot, subjects: [subject, other], relations }, planLanguage, language)
  return [label('en'), label('fr')]
}

const of = (concept: string, noun: string, action: Subject['action'], count = 1) =>
  ({ reference: { kind: 'concept', concept }, noun, action, count }) as const

test('a subject is labelled in the language of the page, with the person’s own noun where it is theirs', () => {
  expect(labels('fr', of('fox', 'goupil', 'run'))).toEqual(['fox · runs', 'goupil · court'])
  expect(labels('en', of('fox', 'vixen', 'run', 3))).toEqual(['3 × vixen · run', '3 × renard · courent'])
  const upload = { kind: 'upload', uploadId: uploadId(1) } as const
  expect(labels('en', { reference: upload, noun: 'Rex', action: 'jump' })).toEqual(['Rex · jumps', 'Rex · saute'])
})

test.each([
  ['boat', 'drive', 'sails', 'vogue'],
  ['boat', 'swim', 'sails', 'vogue'],
  ['car', 'drive', 'drives', 'roule'],
  ['car', 'run', 'drives', 'roule'],
  ['airplane', 'drive', 'flies', 'vole'],
  ['balloon', 'float', 'floats', 'flotte'],
  ['whale', 'swim', 'swims', 'nage'],
] as const)('what a %s does when it can %s is called by its proper verb', (concept, action, english, french) => {
  const [en, fr] = labels('de', of(concept, concept, action))
  expect([en.split(' · ')[1], fr.split(' · ')[1]]).toEqual([english, french])
})

test('a cup does not stand, and nobody sits on a bicycle as on a horse', () => {
  expect(labels('en', of('cup', 'cup', 'stand'))[0]).toBe('cup')
  expect(labels('fr', of('woman', 'femme', 'ride'), 'bicycle')[1]).toBe('femme · roule')
  expect(labels('fr', of('woman', 'femme', 'ride'), 'horse')[1]).toBe('femme · chevauche')
})
