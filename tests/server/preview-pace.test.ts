import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Preview } from '../../models/contract/previews.ts'
import { paceFor, pacePreviews } from '../../server/preview-pace.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const image = new Uint8Array()
const picture = (tile: number, step: number): Preview => ({
  takeId: 'take',
  tile,
  tiles: 3,
  frame: 0,
  frames: 3,
  phase: 'denoising',
  step,
  steps: 4,
  width: 2,
  height: 2,
  image,
})

function paced(pause: number) {
  const shown: string[] = []
  const previews = pacePreviews(
    ({ tile, step }) => shown.push(`${tile}:${step}`),
    () => pause,
  )
  return { shown, ...previews }
}

test('the first picture is shown at once, the others one by one', () => {
  const { shown, offer } = paced(100)
  for (const tile of [0, 1, 2]) offer(picture(tile, 1))
  expect(shown).toEqual(['0:1'])
  vi.advanceTimersByTime(100)
  expect(shown).toEqual(['0:1', '1:1'])
  vi.advanceTimersByTime(100)
  expect(shown).toEqual(['0:1', '1:1', '2:1'])
})

test('of a tile that waits only the newest picture is shown, and no tile is forgotten', () => {
  const { shown, offer } = paced(100)
  for (const step of [1, 2, 3, 4]) for (const tile of [0, 1]) offer(picture(tile, step))
  vi.advanceTimersByTime(1000)
  expect(shown).toEqual(['0:1', '1:4', '0:4'])
})

test('nothing is shown after the end', () => {
  const { shown, offer, end } = paced(100)
  offer(picture(0, 1))
  offer(picture(1, 1))
  end()
  vi.advanceTimersByTime(1000)
  expect(shown).toEqual(['0:1'])
})

test('one viewer gets sixty pictures a second, a hundred get five in two seconds each', () => {
  expect(1000 / paceFor(1)).toBeCloseTo(60)
  expect(1000 / paceFor(100)).toBeCloseTo(2.5)
  expect(1000 / paceFor(100_000)).toBeCloseTo(2.5)
})
