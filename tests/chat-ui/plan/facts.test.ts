import { expect, it } from 'vitest'
import { changedKeys, measures, shotChips, subjectChips } from '../../../chat-ui/plan/facts.ts'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { plan, shot } from '../recorded.ts'

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

it('several of one kind are counted', () => {
  const subjects = [{ ...shot.subjects[0]!, count: 3 }]
  expect(labels(subjectChips({ ...shot, subjects }, en))).toEqual(['3 × fox · runs'])
})

it('an edit marks exactly what it changed', () => {
  const golden = { ...shot, light: { ...shot.light, kind: 'golden' as const } }
  expect([...changedKeys(shotChips(golden, en), shotChips(shot, en))]).toEqual(['light'])
})

it('a first plan marks nothing as changed', () => {
  expect(changedKeys(shotChips(shot, en), null).size).toBe(0)
})

it('length, aspect and resolution are told, and the number of shots when there are several', () => {
  expect(labels(measures(plan, en))).toEqual(['3 s', '16:9', '360p'])
  const longer = { ...plan, shots: [shot, { ...shot, id: 'shot-2', durationSeconds: 1.5 }] }
  expect(labels(measures(longer, fr))).toEqual(['2 plans', '4,5 s', '16:9', '360p'])
  expect([...changedKeys(measures(longer, en), measures(plan, en))]).toEqual(['shots', 'seconds'])
})
