import { expect, it } from 'vitest'
import { changedKeys, editingChips, planMeasures, shotChips, subjectChips } from '../../../chat-ui/plan/facts.ts'
import { planOrigin } from '../../../chat-ui/plan/plan-origin.ts'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { done, plan, shot } from '../recorded.ts'

const labels = (chips: { label: string }[]) => chips.map(({ label }) => label)

it('a shot is told in a few words of the person’s language', () => {
  expect(labels(shotChips(shot, en))).toEqual(['forest', 'daylight', 'clear', 'wide shot'])
  expect(labels(shotChips(shot, fr))).toEqual(['forêt', 'lumière du jour', 'temps clair', 'plan large'])
})

it('the hour, a moving camera and slow motion are told only when there is something to tell', () => {
  const night = {
    ...shot,
    setting: { ...shot.setting, timeOfDay: 'night' as const },
    camera: { ...shot.camera, move: 'pan-left' as const },
    playbackSpeed: 0.5,
  }
  expect(labels(shotChips(night, en))).toEqual(['forest, night', 'daylight', 'clear', 'wide shot', 'pan left', '0.5 ×'])
})

it('a subject is told as the server says it in the page’s language, by its noun where it says nothing', () => {
  const words = { [`${shot.id} ${shot.subjects[0]!.id}`]: { en: 'fox · runs', fr: 'renard · court' } }
  expect(labels(subjectChips(shot, words, fr))).toEqual(['renard · court'])
  expect(labels(subjectChips(shot, {}, fr))).toEqual(['fox'])
})

it('transitions and titles are told with their time and place', () => {
  const title = { text: 'Renart', startSeconds: 0, endSeconds: 1.5, place: 'bottom' as const }
  const edited = { ...shot, transition: { kind: 'wipe' as const, seconds: 0.5 }, titles: [title] }
  expect(labels(editingChips(edited, false, en))).toEqual(['wipe, 0.5 s', '“Renart”, at the bottom, 0 to 1.5 s'])
  expect(labels(editingChips(edited, true, fr))).toEqual(['« Renart », en bas, de 0 à 1,5 s'])
  const whole = { ...edited, titles: [{ ...title, endSeconds: shot.durationSeconds }] }
  expect(labels(editingChips(whole, true, en))).toEqual(['“Renart”, at the bottom'])
  expect(labels(editingChips({ ...shot, transition: { kind: 'fade-black', seconds: 1 } }, true, en))).toHaveLength(1)
})

it('the card says whether it is a new film, a change of a take, or the same with another seed', () => {
  const takes = [{ ...done, number: 4 }]
  const child = { ...plan, id: 'plan-2', parentId: plan.id }
  expect(planOrigin(plan, null, takes, en)).toBe('New film')
  expect(planOrigin({ ...child, look: { ...plan.look, style: 'oil' } }, plan, takes, fr)).toBe('Modifie la prise 4')
  expect(planOrigin({ ...child, format: { ...plan.format, seed: 8 } }, plan, takes, en)).toBe('Take 4 once more')
  expect(planOrigin(child, plan, [], en)).toBe('Change of the plan before')
})

it('an edit marks exactly what it changed', () => {
  const golden = { ...shot, light: { ...shot.light, kind: 'golden' as const } }
  expect([...changedKeys(shotChips(golden, en), shotChips(shot, en))]).toEqual(['light'])
})

it('a first plan marks nothing as changed', () => {
  expect(changedKeys(shotChips(shot, en), null).size).toBe(0)
})

it('length, aspect and resolution are told, and the number of shots when there are several', () => {
  expect(labels(planMeasures(plan, en))).toEqual(['3 s', '16:9', '360p'])
  const longer = { ...plan, shots: [shot, { ...shot, id: 'shot-2', durationSeconds: 1.5 }] }
  expect(labels(planMeasures(longer, fr))).toEqual(['2 plans', '4,5 s', '16:9', '360p'])
  expect([...changedKeys(planMeasures(longer, en), planMeasures(plan, en))]).toEqual(['shots', 'seconds'])
})
