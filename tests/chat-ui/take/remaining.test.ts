import { expect, it } from 'vitest'
import { remainingSeconds } from '../../../chat-ui/take/remaining.ts'

const start = { progress: 0, at: 0 }

it('goes on as it went so far', () => {
  expect(remainingSeconds(start, { progress: 0.5, at: 60_000 })).toBe(60)
  expect(remainingSeconds({ progress: 0.5, at: 10_000 }, { progress: 0.75, at: 40_000 })).toBe(30)
})

it('does not pretend to be exact', () => {
  expect(remainingSeconds(start, { progress: 0.5, at: 43_210 })).toBe(40)
  expect(remainingSeconds(start, { progress: 0.1, at: 61_000 })).toBe(540)
  expect(remainingSeconds(start, { progress: 0.99, at: 60_000 })).toBe(5)
})

it('says nothing while it is too early to say', () => {
  expect(remainingSeconds(start, { progress: 0.03, at: 60_000 })).toBeNull()
  expect(remainingSeconds(start, { progress: 0.2, at: 900 })).toBeNull()
})
