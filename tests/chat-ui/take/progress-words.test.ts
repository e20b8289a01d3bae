import { expect, it } from 'vitest'
import { type Strip, withPreview } from '../../../chat-ui/api/strip.ts'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { progressWords, shotAtFrame } from '../../../chat-ui/take/progress-words.ts'
import type { Preview } from '../../../models/contract/previews.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { done, failed, plan, preview, queued, rendering, shot } from '../recorded.ts'

const strip = (...previews: Preview[]) =>
  previews.reduce<Strip | undefined>((held, each) => withPreview(held, each, 'blob:x'), undefined)
const twoShots: ShotPlan = { ...plan, shots: [shot, { ...shot, id: 'shot-2', durationSeconds: 1 }] }

it('a take in the queue says its place in line', () => {
  expect(progressWords(queued, plan, undefined, en)).toBe('Next in line')
  expect(progressWords({ ...queued, queuePosition: 3 }, plan, undefined, fr)).toBe('Numéro 3 dans la file')
})

it('a take at work says shot and step of the picture that changed last', () => {
  const clearing = strip(preview(0, 'finished', 4), preview(6, 'denoising', 2))
  expect(progressWords(rendering(0.5), twoShots, clearing, en)).toBe('Rendering shot 2, step 2 of 4')
  expect(progressWords(rendering(0.5), twoShots, clearing, fr)).toBe('Rendu du plan 2, étape 2 sur 4')
})

it('says so while only the animatic stands', () => {
  expect(progressWords(rendering(0), plan, strip(preview(0, 'animatic', 0)), en)).toBe(en.take.starting)
})

it('still knows that work goes on after a reload, when no picture has come yet', () => {
  expect(progressWords(rendering(0), plan, undefined, en)).toBe(en.take.staging)
  expect(progressWords(rendering(0.4), plan, undefined, en)).toBe(en.take.renderingOn)
})

it('says that the clip is cut when every picture is finished', () => {
  const tiles = Array.from({ length: 8 }, (_, tile) => preview(tile, 'finished', 4))
  expect(progressWords(rendering(0.97), plan, strip(...tiles), en)).toBe(en.take.finishing)
})

it('has words for every end', () => {
  expect(progressWords(done, plan, undefined, en)).toBe(en.take.done)
  expect(progressWords(failed, plan, undefined, en)).toBe(en.take.failed)
  expect(progressWords({ ...failed, status: 'cancelled' }, plan, undefined, en)).toBe(en.take.cancelled)
})

it('finds the shot of a frame by the shots’ durations', () => {
  expect([0, 71, 72, 95].map((frame) => shotAtFrame(twoShots, frame, 96))).toEqual([1, 1, 2, 2])
})
