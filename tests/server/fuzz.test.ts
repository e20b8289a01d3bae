import { request } from 'node:http'
import { expect, test, vi } from 'vitest'
import { findOrphans } from '../../db/orphans.ts'
import { sharedStudio } from '../setup/studio.ts'

vi.setConfig({ testTimeout: 240_000 })

const REQUESTS = 10_000
const SOCKET_EVENTS = 2_000
const AT_A_TIME = 20

const open = sharedStudio()

/** The same numbers on every run: the linear congruential generator of Numerical Recipes, 0 … 1. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

const random = seededRandom(7)
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!

const PIECES = [
  'threads',
  'takes',
  'uploads',
  'settings',
  'llm',
  'messages',
  'cancel',
  'clip.mp4',
  'poster.jpg',
  'info',
]
const NASTY = [
  '..',
  '%2e%2e',
  '%00',
  '%ff',
  "'; drop table takes; --",
  '__proto__',
  '{{7*7}}',
  '🦊',
  'x'.repeat(3000),
  '',
]
const VALUES: (() => unknown)[] = [
  () => pick(NASTY),
  () => random() * 1e308,
  () => null,
  () => ['a', { b: [] }],
  () => ({ ['__proto__']: { admin: true }, constructor: 1 }),
  () => 'text '.repeat(Math.floor(random() * 2000)),
  () => Number.NaN,
  () => '\u0000\ud800',
]

function path(): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => encodeURI(pick([...PIECES, ...NASTY])))
  return `/${pick(['api', 'mcp', 'assets', 'socket.io', 'healthz'])}/${parts.join('/')}${pick(['', '?name=%', '?download'])}`
}

function body(): string | undefined {
  const fields = ['text', 'title', 'baseUrl', 'model', 'jsonrpc', 'method', 'params', 'id']
  const whole = JSON.stringify(Object.fromEntries(fields.map((field) => [field, pick(VALUES)()])))
  return pick([undefined, whole, whole.slice(0, random() * whole.length), '[[[[', '\u0000', '1'])
}

/** The status and the text of the answer; a connection that is dropped counts as an answer of 0. */
function ask(url: string, method: string, sent: string | undefined): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url)
  const type = pick(['application/json', 'text/plain', 'image/png', 'application/json; charset=nonsense'])
  return new Promise((resolve) => {
    const asked = request({ hostname, port, path: path(), method, headers: { 'Content-Type': type } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        text += piece
      })
      response.on('close', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.on('error', () => resolve({ status: 0, text: '' }))
    asked.end(sent)
  })
}

test(`${REQUESTS} senseless requests are all answered, none with a stack trace or a failure of ours`, async () => {
  const studio = open()
  const counts = new Map<number, number>()
  const bad: string[] = []
  const worker = async (share: number) => {
    for (let index = 0; index < share; index++) {
      const { status, text } = await ask(studio.url, pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']), body())
      counts.set(status, (counts.get(status) ?? 0) + 1)
      if (status >= 500 || /node_modules|at \w+ \(|node:internal/.test(text))
        bad.push(`${status} ${text.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, () => worker(REQUESTS / AT_A_TIME)))
  expect(bad).toEqual([])
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(REQUESTS)
  expect(await studio.get('/healthz')).toEqual({ ok: true })
  expect(await findOrphans(studio.ports.database.db, studio.dataDir)).toEqual({ files: [], rows: [] })
})

test(`${SOCKET_EVENTS} senseless socket events leave the server well`, async () => {
  const studio = open()
  const socket = studio.socket()
  for (let index = 0; index < SOCKET_EVENTS; index++) {
    const event = pick(['thread:join', 'thread:leave', 'message:added', 'take:changed', '__proto__'])
    const emit = socket.emit as (event: string, ...words: unknown[]) => void
    emit.call(socket, event, ...Array.from({ length: Math.floor(random() * 3) }, () => pick(VALUES)()))
  }
  const thread = await studio.newThread()
  const after = studio.socket()
  expect(await after.emitWithAck('thread:join', thread)).toEqual({ error: null })
})
