import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createGuardedFetch, type ResolveName } from '../../../models/outgoing-calls/guarded-fetch.ts'
import { LlmSettings } from '../../../server/language-model.ts'
import { listen } from '../../../server/listen.ts'
import { sharedStudio } from '../../setup/studio.ts'

const open = sharedStudio()

/** A name server whose every name has these addresses, the next ones at each question. */
function namesLeadTo(...answers: string[][]): ResolveName {
  let asked = 0
  return (_hostname, _options, callback) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)]!
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

/** A server that answers "yes", or sends on to where `location` says. */
async function answeringServer(location?: string) {
  const requests: string[] = []
  const http = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.writeHead(
      location ? 307 : 200,
      location ? { Location: location, Connection: 'close' } : { Connection: 'close' },
    )
    response.end('yes')
  })
  const url = new URL(await listen(http, '127.0.0.1', 0))
  onTestFinished(() => void http.close())
  return { port: url.port, requests }
}

const causeOf = async (asked: Promise<Response>) => {
  const error = await asked.then(
    () => null,
    (error: Error) => error,
  )
  return (error?.cause as Error | undefined)?.name ?? error?.name ?? null
}

test('a name is asked when it leads to this machine or its network', async () => {
  const { port } = await answeringServer()
  const fetch = createGuardedFetch(namesLeadTo(['127.0.0.1']))
  expect(await (await fetch(`http://models.example:${port}/v1`)).text()).toBe('yes')
  expect(await (await fetch(`http://127.0.0.1:${port}/v1`)).text()).toBe('yes')
})

test.each([
  '169.254.169.254',
  '::ffff:169.254.169.254',
  'fe80::1',
  'fd00:ec2::254',
  '64:ff9b::a9fe:a9fe',
  '100.100.100.200',
  '168.63.129.16',
])('a name that leads to %s is not asked, also when it has a harmless address as well', async (address) => {
  for (const addresses of [[address], ['127.0.0.1', address]]) {
    const fetch = createGuardedFetch(namesLeadTo(addresses))
    expect(await causeOf(fetch('http://models.example:8080/v1'))).toBe('ForbiddenAddress')
  }
})

test('a name that changes its address after it was entered is caught when it is asked', async () => {
  const { port, requests } = await answeringServer()
  const fetch = createGuardedFetch(namesLeadTo(['127.0.0.1'], ['169.254.169.254']))
  expect((await fetch(`http://models.example:${port}/first`)).status).toBe(200)
  expect(await causeOf(fetch(`http://models.example:${port}/second`))).toBe('ForbiddenAddress')
  expect(requests).toEqual(['/first'])
})

test('nobody is sent on, wherever the redirect leads', async () => {
  const target = await answeringServer()
  for (const location of [`http://127.0.0.1:${target.port}/stolen`, 'http://169.254.169.254/latest']) {
    const { port } = await answeringServer(location)
    await expect(createGuardedFetch()(`http://127.0.0.1:${port}/v1`)).rejects.toThrow()
  }
  expect(target.requests).toEqual([])
})

test.each([
  ['http://169.254.169.254/latest', 'no language model answers at this address'],
  ['http://2852039166/', 'no language model answers at this address'],
  ['http://0xa9.0xfe.0xa9.0xfe/', 'no language model answers at this address'],
  ['http://[::ffff:169.254.169.254]/', 'no language model answers at this address'],
  ['http://[64:ff9b::169.254.169.254]/', 'no language model answers at this address'],
  ['http://metadata.google.internal/', 'no language model answers at this address'],
  ['http://metadata.google.internal./', 'no language model answers at this address'],
  ['https://ann:secret@models.example/v1', 'the address holds a user name or a password'],
  ['https://ann@models.example/v1', 'the address holds a user name or a password'],
  ['file:///etc/passwd', 'expected an address such as'],
])('the settings refuse %s', async (baseUrl, reason) => {
  const { url } = open()
  const response = await fetch(`${url}/api/settings/llm`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ baseUrl, model: 'm' }),
  })
  expect(response.status).toBe(400)
  const { message } = (await response.json()).error
  expect(message).toContain('baseUrl: ')
  expect(message).toContain(reason)
  expect(message).not.toContain('secret')
})

test('language models at home and elsewhere are accepted', () => {
  for (const baseUrl of ['http://127.0.0.1:11434/v1', 'http://192.168.1.7:1234/v1', 'https://api.example.com/v1']) {
    expect(LlmSettings.safeParse({ baseUrl, model: 'm' }).success, baseUrl).toBe(true)
  }
})
