import { expect, test, vi } from 'vitest'
import { kindsOf, replyOf, textsOf } from '../setup/model-in-use.ts'
import type { Reply } from '../setup/openai-stand-in.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()

test.each<{ what: string; answer: Reply; says: string[]; retry: boolean }>([
  {
    what: 'a refused key',
    answer: { status: 401, error: 'no such user' },
    says: ['API key (401)', 'no such user'],
    retry: false,
  },
  {
    what: 'an unknown model',
    answer: { status: 404, error: 'no model x' },
    says: ['does not know', 'no model x'],
    retry: false,
  },
  {
    what: 'a bad request',
    answer: { status: 400, error: 'max_tokens is too large' },
    says: ['max_tokens is too large'],
    retry: false,
  },
  {
    what: 'a used-up quota',
    answer: { status: 429, error: 'slow down' },
    says: ['quota', 'slow down', 'Try again.'],
    retry: true,
  },
  {
    what: 'a pause',
    answer: { status: 429, error: 'slow down', headers: { 'Retry-After': '120' } },
    says: ['slow down', 'Try again in 2 minutes.'],
    retry: true,
  },
  {
    what: 'a maintenance with a date',
    answer: {
      status: 503,
      error: 'upgrading',
      headers: { 'Retry-After': new Date(Date.now() + 3.5 * 3600e3).toUTCString() },
    },
    says: ['failed on its side (503)', 'upgrading', 'in 4 hours'],
    retry: true,
  },
  {
    what: 'a crash',
    answer: { status: 500, error: 'out of memory' },
    says: ['failed on its side (500)', 'out of memory'],
    retry: true,
  },
  {
    what: 'a proxy’s page',
    answer: { status: 502, type: 'text/html', body: '<html><title>502 Bad Gateway</title><script>x()</script></html>' },
    says: ['(502)', '“502 Bad Gateway”'],
    retry: true,
  },
  {
    what: 'a web page instead of an answer',
    answer: { status: 200, type: 'text/html', body: '<html><head><title>Welcome to nginx</title></head></html>' },
    says: ['a web page', '“Welcome to nginx”', 'settings'],
    retry: false,
  },
  {
    what: 'an error with status 200',
    answer: { status: 200, type: 'application/json', body: '{"error":{"message":"model is loading"}}' },
    says: ['answered with an error', 'model is loading'],
    retry: true,
  },
  {
    what: 'an error in the stream',
    answer: { status: 200, type: 'text/event-stream', body: 'data: {"error":{"message":"engine overloaded"}}\n\n' },
    says: ['engine overloaded'],
    retry: true,
  },
  {
    what: 'a redirect',
    answer: { status: 302, error: 'moved', headers: { Location: 'https://other.example/v1?token=abc' } },
    says: ['another address', 'https://other.example/v1'],
    retry: false,
  },
  { what: 'a connection cut at once', answer: { cut: true }, says: ['broke off the connection'], retry: true },
])('$what is told with who failed and what it said', async ({ answer, says, retry }) => {
  const { reply } = await replyOf(open(), answer, 'a fox')
  expect(reply.status).toBe('failed')
  expect(reply.parts.at(-1)).toMatchObject({ type: 'error', retry })
  const said = textsOf(reply).at(-1)!
  expect(said).toMatch(/^stand-in \(127\.0\.0\.1:\d+\) /)
  for (const words of says) expect(said).toContain(words)
  expect(said).not.toMatch(/studio failed|<|token=/)
})

test('a stream that is cut keeps what was said, blames the provider, and offers to try again', async () => {
  const { reply } = await replyOf(open(), { cutAfter: 'Once upon' }, 'a fox')
  expect(reply.status).toBe('failed')
  expect(textsOf(reply)[0]).toBe('Once upon')
  expect(reply.parts.at(-1)).toMatchObject({ type: 'error', retry: true })
  expect(textsOf(reply)[1]).toMatch(/^stand-in .*broke off/)
})

test('a short pause is waited for, and the person is told so', async () => {
  const answers = (index: number): Reply =>
    index === 0
      ? { status: 503, error: 'warming up', headers: { 'Retry-After': '1' } }
      : { text: 'A red fox or a white one?' }
  const { reply, model } = await replyOf(open(), answers, 'a fox')
  expect(model.requests).toHaveLength(2)
  expect(kindsOf(reply)).toEqual(['notice', 'text'])
  expect(textsOf(reply)[0]).toMatch(/warming up.*It will be tried again in 1 s\./)
})

test('what a provider said is short and shows no key', async () => {
  const error = `Incorrect API key provided: sk-proj-abcd1234efgh5678. ${'x y '.repeat(500)}\u0000\u202e`
  const { reply } = await replyOf(open(), { status: 401, error }, 'a fox')
  expect(textsOf(reply)[0]).not.toContain('abcd1234')
  expect(textsOf(reply)[0]!.length).toBeLessThan(400)
})

test('in a French conversation failures are told in French', async () => {
  const answer = { status: 429, error: 'slow down', headers: { 'Retry-After': '120' } }
  const { reply } = await replyOf(open(), answer, 'un renard court dans la forêt')
  expect(textsOf(reply)[0]).toContain('quota est épuisé')
  expect(textsOf(reply)[0]).toContain('« slow down »')
  expect(textsOf(reply)[0]).toContain('Réessayez dans 2 minutes.')
})
