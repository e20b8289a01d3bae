import { expect, test } from 'vitest'
import type { ErrorBody, LanguageModelTrial } from '../../server/events.ts'
import { askFrom } from '../setup/ask-from.ts'
import { sharedStudio } from '../setup/studio.ts'

const open = sharedStudio()

async function refusalOf(method: string, path: string, body?: unknown): Promise<ErrorBody['error']> {
  const headers = { 'Content-Type': 'application/json' }
  const asked = { method, path, headers, body: body === undefined ? undefined : JSON.stringify(body) }
  const { status, text } = await askFrom('127.0.0.1', open().url, asked)
  expect(status).toBeGreaterThanOrEqual(400)
  return (JSON.parse(text) as ErrorBody).error
}

test('a refusal has a code and its facts, for pages that word it themselves', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  expect(await refusalOf('GET', `/api/threads/${id}`)).toMatchObject({
    code: 'not_found',
    fields: { kind: 'thread', id },
  })
  const unknownRoute = await refusalOf('GET', '/api/nowhere')
  expect(unknownRoute).toMatchObject({ code: 'not_found', fields: { kind: 'route', id: '/api/nowhere' } })
  const threadId = await open().newThread()
  const messages = `/api/threads/${threadId}/messages`
  expect(await refusalOf('POST', messages, { text: 'a fox', pictures: ['x'] })).toMatchObject({
    code: 'bad_request',
    fields: { field: 'pictures.0' },
  })
  expect(await refusalOf('POST', messages, { text: 'a\0b' })).toMatchObject({
    code: 'text_unfit',
    fields: { field: 'text' },
  })
})

test.each([
  ['address_unreadable', 'nowhere'],
  ['address_with_credentials', 'http://me:secret@127.0.0.1:11434/v1'],
  ['address_forbidden', 'http://169.254.169.254/v1'],
])('an address of a language model is refused as %s', async (code, baseUrl) => {
  const refusal = await refusalOf('PUT', '/api/settings/llm', { baseUrl, model: 'm' })
  expect(refusal).toMatchObject({ code, fields: { field: 'baseUrl' } })
  expect(refusal.message).not.toContain('secret@')
})

test('the trial of a language model is told in the language that is asked for', async () => {
  const settings = { baseUrl: 'http://127.0.0.1:9/v1', model: 'm' }
  const trial = (query: string) => open().post<LanguageModelTrial>(`/api/settings/llm/test${query}`, settings)
  expect((await trial('?language=fr')).message).toContain('est injoignable')
  expect((await trial('')).message).toContain('cannot be reached')
})
