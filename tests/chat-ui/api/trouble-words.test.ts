import { expect, it } from 'vitest'
import { Refusal } from '../../../chat-ui/api/request.ts'
import { troubleWords } from '../../../chat-ui/api/trouble-words.ts'
import { en } from '../../../chat-ui/strings/en.ts'

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

it('shows no stack or internal message of an error nobody foresaw', () => {
  expect(troubleWords(new TypeError('x is undefined'), en)).toBe(en.trouble.server)
})
