import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An unexpected console.error is a bug that nobody looked at: the test that caused it fails. */
let complained: unknown[][] = []

beforeEach(() => {
  complained = []
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complained.push(words)
  })
})

afterEach(() => {
  expect(complained, 'console.error was called').toEqual([])
})
