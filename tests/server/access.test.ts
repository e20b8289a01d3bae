import { Writable } from 'node:stream'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { guardRequests } from '../../server/access.ts'
import { createDoors } from '../../server/doors.ts'
import { answerErrors } from '../../server/http-error.ts'
import { listen } from '../../server/listen.ts'
import { openUrlSigner } from '../../server/signed-urls.ts'
import { askFrom } from '../setup/ask-from.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const KEY = 'correct horse battery'

/** The doors with nothing behind them but a word for those who are let in, and what they log. */
async function guardedDoor(options: Parameters<typeof createDoors>[0]) {
  const lines: string[] = []
  const sink = new Writable({
    write: (line, _encoding, done) => {
      lines.push(String(line))
      done()
    },
  })
  const log = pino({ level: 'warn' }, sink)
  const doors = createDoors(options, log)
  doors.app.use(guardRequests(doors.gatekeeper, await openUrlSigner(await temporaryFolder())))
  doors.app.use((_request, response) => void response.json({ letIn: true }))
  doors.app.use(answerErrors(log))
  doors.open()
  const url = await listen(doors.http, '0.0.0.0', 0)
  onTestFinished(() => doors.close())
  const ask = (address: string, headers: Record<string, string>) => askFrom(address, `${url}/api/info`, { headers })
  return { ask, lines, url }
}

test('who guesses keys is held off by address, over HTTP and sockets, and the log says so without the key', async () => {
  const { ask, lines, url } = await guardedDoor({ key: KEY })
  const guesses = await Promise.all(
    Array.from({ length: 40 }, (_, index) => ask('127.0.0.1', { Authorization: `Bearer guess-${index}` })),
  )
  const refused = guesses.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(25)
  expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0)
  // A lucky guess must not show itself either.
  expect((await ask('127.0.0.1', { Authorization: `Bearer ${KEY}` })).status).toBe(429)
  const socket = `${url}/socket.io/?EIO=4&transport=polling`
  expect((await askFrom('127.0.0.1', socket, { headers: { Authorization: `Bearer ${KEY}` } })).status).toBe(403)
  expect((await ask('127.0.0.2', { Authorization: `Bearer ${KEY}` })).status).toBe(200)
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 40, address: '127.0.0.1', code: 'unauthorized' })
  expect(lines.join('')).not.toMatch(/guess|horse/)
})

test('who gives no key at all is asked for it every time, and a browser may ask often', async () => {
  const { ask } = await guardedDoor({ key: KEY })
  for (let index = 0; index < 15; index++) expect((await ask('127.0.0.1', {})).status).toBe(401)
  expect((await ask('127.0.0.1', { Authorization: `Bearer ${KEY}` })).status).toBe(200)
})

test('the scheme of the key may be written in any case', async () => {
  const { ask } = await guardedDoor({ key: KEY })
  for (const scheme of ['bearer', 'BEARER', 'Bearer ']) {
    expect((await ask('127.0.0.1', { Authorization: `${scheme} ${KEY}` })).status, scheme).toBe(200)
  }
  const basic = Buffer.from(`me:${KEY}`).toString('base64')
  expect((await ask('127.0.0.1', { Authorization: `basic ${basic}` })).status).toBe(200)
})

test('behind a trusted proxy each caller is told apart; without trust nobody can make up an address', async () => {
  const guess = { Authorization: 'Bearer wrong', 'X-Forwarded-For': '203.0.113.7' }
  const right = { Authorization: `Bearer ${KEY}`, 'X-Forwarded-For': '203.0.113.8' }
  const trusting = await guardedDoor({ key: KEY, trustProxy: 1 })
  for (let index = 0; index < 12; index++) await trusting.ask('127.0.0.1', guess)
  expect((await trusting.ask('127.0.0.1', guess)).status).toBe(429)
  expect((await trusting.ask('127.0.0.1', right)).status).toBe(200)
  const { ask } = await guardedDoor({ key: KEY })
  for (let index = 0; index < 12; index++) {
    await ask('127.0.0.1', { ...guess, 'X-Forwarded-For': `203.0.113.${index}` })
  }
  expect((await ask('127.0.0.1', right)).status).toBe(429)
})

test('without a key the host of the public address is let in, and no other', async () => {
  const { ask } = await guardedDoor({ publicUrl: 'https://studio.example/rushes' })
  expect((await ask('127.0.0.1', { Host: 'studio.example' })).status).toBe(200)
  expect((await ask('127.0.0.1', { Host: 'studio.example', Origin: 'https://studio.example' })).status).toBe(200)
  expect((await ask('127.0.0.1', { Host: 'evil.example' })).status).toBe(403)
  expect((await ask('127.0.0.1', { Host: 'studio.example', Origin: 'https://evil.example' })).status).toBe(403)
})
