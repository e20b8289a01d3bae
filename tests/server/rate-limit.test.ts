import { createServer } from 'node:http'
import express from 'express'
import pino from 'pino'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { answerErrors } from '../../server/http-error.ts'
import { listen } from '../../server/listen.ts'
import { limitPerMinute } from '../../server/rate-limit.ts'
import { askFrom } from '../setup/ask-from.ts'

// The minute is in the test's hands; sockets keep their own time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A door that lets each caller in so often; asking it gives the status and the seconds to wait. */
async function limitedDoor(limit: number) {
  const app = express()
  app.use(limitPerMinute(limit))
  app.get('/', (_request, response) => void response.json({}))
  app.use(answerErrors(pino({ level: 'silent' })))
  const http = createServer(app)
  const url = await listen(http, '0.0.0.0', 0)
  onTestFinished(() => void http.close())
  return async (address: string) => {
    const { status, headers } = await askFrom(address, url)
    return status === 429 ? Number(headers['retry-after']) : status
  }
}

test('so many may come, the next hears how long to wait, and waiting that long helps', async () => {
  const ask = await limitedDoor(3)
  for (let index = 0; index < 3; index++) expect(await ask('127.0.0.1')).toBe(200)
  expect(await ask('127.0.0.1')).toBe(60)
  vi.advanceTimersByTime(45_000)
  expect(await ask('127.0.0.1')).toBe(15)
  vi.advanceTimersByTime(15_000)
  expect(await ask('127.0.0.1')).toBe(200)
})

test('one caller does not use up what another may', async () => {
  const ask = await limitedDoor(1)
  expect(await ask('127.0.0.1')).toBe(200)
  expect(await ask('127.0.0.1')).toBe(60)
  expect(await ask('127.0.0.2')).toBe(200)
})
