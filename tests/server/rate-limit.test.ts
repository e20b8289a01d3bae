import { createServer } from 'node:http'
import express from 'express'
import pino from 'pino'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { answerErrors } from '../../server/http-error.ts'
import { listen } from '../../server/listen.ts'
import { limitPerMinute } from '../../server/rate-limit.ts'
import { askFrom } from '../setup/ask-from.ts'
import { testStudio } from '../setup/studio.ts'

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

test('/mcp lets an assistant ask often, and a looping one wait', async () => {
  const { url } = await testStudio({ render: 'elsewhere' })
  const ask = (from: string) => askFrom(from, `${url}/mcp`, { method: 'POST', body: '{}' })
  const statuses = await Promise.all(Array.from({ length: 301 }, async () => (await ask('127.0.0.1')).status))
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  const refused = await ask('127.0.0.1')
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '60' } })
  expect(refused.text).toContain('more than 300 of these a minute; try again in 60 s')
  expect((await ask('127.0.0.2')).status).not.toBe(429)
})
