import { z } from 'zod'
import { isForbiddenHost } from '../models/outgoing-calls/forbidden-address.ts'

const hasCredentials = (url: string) => {
  const { username, password } = new URL(url)
  return username !== '' || password !== ''
}

/** Where a language model answers. Where its name leads is looked at again each time it is asked. */
export const LlmAddress = z
  .url({ protocol: /^https?$/, message: 'expected an address such as http://127.0.0.1:11434/v1', abort: true })
  .max(500)
  .refine((url) => !hasCredentials(url), {
    message: 'the address holds a user name or a password, which would be stored and shown; enter the key apart',
    abort: true,
    params: { code: 'address_with_credentials' },
  })
  .refine((url) => !isForbiddenHost(new URL(url).hostname), {
    message: 'no language model answers at this address: clouds keep it for their own machines',
    params: { code: 'address_forbidden' },
  })
