import { expect, it } from 'vitest'
import { Refusal } from '../../../chat-ui/api/request.ts'
import { takeTroubleWords, troubleWords } from '../../../chat-ui/api/trouble-words.ts'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'

const words = (status: number, message = '') => troubleWords(new Refusal(status, 'code', message), en)

it('says what to do when nobody answers, when the thread is gone and when the server fails', () => {
  expect(words(0)).toBe(en.trouble.noServer)
  expect(words(404)).toBe(en.trouble.notFound)
  expect(words(429)).toBe(en.trouble.tooMany)
  expect(words(500)).toBe(en.trouble.server)
})

it('repeats the server’s own sentence when it refused what was sent', () => {
  expect(words(400, 'text: expected at most 4000 characters')).toContain('text: expected at most 4000 characters')
})

it('words a code with its fields in the language of the page', () => {
  const refusal = new Refusal(415, 'picture_format', 'in English', { format: 'GIF' })
  expect(troubleWords(refusal, en)).toContain('a picture in GIF')
  expect(troubleWords(refusal, fr)).toContain('en GIF')
  expect(troubleWords(new Refusal(404, 'not_found', '', { kind: 'take', id: 'x' }), fr)).toBe(
    'Cette prise n’existe plus.',
  )
  const full = { code: 'disk_full', fields: { megabytes: 12 } } as const
  expect([takeTroubleWords(full, en), takeTroubleWords(full, fr)]).toEqual([
    expect.stringContaining('12 MB are left'),
    expect.stringContaining('il reste 12 Mo'),
  ])
})

it('says everything in French on a French page', () => {
  const sentences = [400, 401, 403, 404, 409, 413, 415, 422, 429, 500].map((status) =>
    troubleWords(new Refusal(status, 'code', 'in English'), fr),
  )
  for (const sentence of sentences) expect(sentence).not.toContain('in English')
  expect(Object.values({ ...fr.trouble, ...fr.picture.refused })).toEqual(expect.arrayContaining(sentences))
})

it('shows no stack or internal message of an error nobody foresaw', () => {
  expect(troubleWords(new TypeError('x is undefined'), en)).toBe(en.trouble.server)
})
