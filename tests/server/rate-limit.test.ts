import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { HttpError } from '../../server/http-error.ts'
import { rateLimit } from '../../server/rate-limit.ts'

/** The minute's clock is in the test's hands. */
function limiter(perMinute: number) {
  let time = 0
  const limit = rateLimit<Request['params']>(perMinute, () => time)
  const ask = (caller: string): unknown => {
    const headers = new Map<string, unknown>()
    let outcome: unknown
    const request = { socket: { remoteAddress: caller } } as Request
    const response = { setHeader: (name: string, value: unknown) => headers.set(name, value) } as unknown as Response
    limit(request, response, (error) => {
      outcome = error ?? 'let in'
    })
    return outcome instanceof HttpError ? headers.get('Retry-After') : outcome
  }
  return { ask, wait: (seconds: number) => (time += seconds * 1000) }
}

test('so many may come at once, the next hears how long to wait, and waiting that long helps', () => {
  const { ask, wait } = limiter(6)
  expect(Array.from({ length: 6 }, () => ask('a'))).toEqual(Array(6).fill('let in'))
  expect(ask('a')).toBe('10')
  wait(10)
  expect(ask('a')).toBe('let in')
  expect(ask('a')).toBe('10')
})

test('one caller does not use up what another may', () => {
  const { ask } = limiter(1)
  expect(ask('a')).toBe('let in')
  expect(ask('a')).toBe('60')
  expect(ask('b')).toBe('let in')
})

test('an idle caller does not save up for later', () => {
  const { ask, wait } = limiter(2)
  ask('a')
  wait(3600)
  expect([ask('a'), ask('a'), ask('a')]).toEqual(['let in', 'let in', '30'])
})
