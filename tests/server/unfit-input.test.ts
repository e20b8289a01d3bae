import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { ErrorBody } from '../../server/events.ts'
import { askFrom } from '../setup/ask-from.ts'
import { callTool } from '../setup/call-tool.ts'
import { sharedStudio } from '../setup/studio.ts'

const open = sharedStudio()

/** What the studio answers to a body that is sent as it is written here. */
async function answerTo(path: string, body: string, method = 'POST') {
  const headers = { 'Content-Type': 'application/json' }
  const { status, text } = await askFrom('127.0.0.1', open().url, { path, method, headers, body })
  return { status, message: (JSON.parse(text) as ErrorBody).error?.message }
}

test.each([
  ['a NUL', '{"text":"a fox\\u0000 runs"}', 'text: the text holds a NUL character'],
  ['the first half of a character', '{"text":"a fox \\ud83d runs"}', 'text: the text holds half a character'],
  ['the second half of a character', '{"text":"\\udd8a fox"}', 'text: the text holds half a character'],
  ['a list 50,000 deep', `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'nested deeper than 40'],
  ['a number too large', '{"text":"a fox","pictures":[1e400]}', 'pictures.0: "Infinity" is no id'],
  [
    'a field that nobody knows',
    '{"text":"a fox","colour":"red"}',
    'unknown field "colour"; accepted are text, pictures',
  ],
])('a message with %s is refused by name and leaves no row', async (_what, body, reason) => {
  const id = await open().newThread()
  const { status, message } = await answerTo(`/api/threads/${id}/messages`, body)
  expect(status).toBe(400)
  expect(message).toContain(reason)
  expect((await open().snapshot(id)).messages).toEqual([])
})

test('titles, settings and estimates are read as strictly', async () => {
  expect(await answerTo('/api/threads', '{"title":"\\u0000"}')).toMatchObject({ status: 400 })
  const settings = '{"baseUrl":"http://127.0.0.1:1/v1","model":"a\\u0000"}'
  const refused = await answerTo('/api/settings/llm', settings, 'PUT')
  expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('model: ') })
  expect(await answerTo('/api/forecast', '{"text":"\\ud800"}')).toMatchObject({ status: 400 })
})

test('a tool says which of its texts cannot be stored, and stores nothing', async () => {
  const { url, get } = open()
  const before = await get('/api/threads')
  const draft = {
    shots: [{ prompt: 'a fox', titles: [{ text: 'a\0b', startSeconds: 0, endSeconds: 1, place: 'centre' }] }],
  }
  const answer = await callTool(url, 'plan_shots', { draft })
  expect(answer.isError).toBe(true)
  expect(answer.content[0]?.text).toMatch(/draft.*titles.*NUL/s)
  expect(await get('/api/threads')).toEqual(before)
})

test('a path that is not encoded as it should be is a bad request', async () => {
  for (const path of ['/api/threads/%E0%A4%A', '/api/uploads/%', '/assets/%E0%A4%A', '/%E0%A4%A', '/%c0%ae%c0%ae/']) {
    const { status } = await askFrom('127.0.0.1', open().url, { path })
    expect([path, status]).toEqual([path, 400])
  }
})

test('an upload that is refused leaves no row and no file', async () => {
  const { url, dataDir } = open()
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
  const body = await picture.png().toBuffer()
  for (const name of ['%00', 'a%00b', '', 'x'.repeat(121)]) {
    const { status, text } = await askFrom('127.0.0.1', url, {
      path: `/api/uploads?name=${name}`,
      method: 'POST',
      body,
    })
    expect([name.slice(0, 9), status]).toEqual([name.slice(0, 9), 400])
    expect(text).toContain('name: ')
  }
  const cut = body.subarray(0, body.length / 2)
  expect((await askFrom('127.0.0.1', url, { path: '/api/uploads', method: 'POST', body: cut })).status).toBe(415)
  expect(await readdir(join(dataDir, 'uploads')).catch(() => [])).toEqual([])
})
