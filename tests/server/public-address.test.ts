import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { readEnvironment } from '../../server/env.ts'
import { askFrom } from '../setup/ask-from.ts'
import { finishedTake } from '../setup/finished-take.ts'
import { sharedStudio, type TestStudio, testStudio } from '../setup/studio.ts'

const open = sharedStudio()

/** The address of a finished clip as a tool gives it to whoever asks with these headers. */
async function clipAddress(studio: TestStudio, headers: Record<string, string> = {}): Promise<string> {
  const take = await finishedTake(studio.ports.database.db)
  const call = { name: 'list_takes', arguments: { thread_id: take.threadId } }
  const { text } = await askFrom('127.0.0.1', `${studio.url}/mcp`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }),
  })
  const url = /\\"clip_url\\":\\"([^"\\]+)/.exec(text)?.[1]
  if (!url) throw new Error(`no clip_url in ${text}`)
  return url.replace(take.id, '<id>')
}

const CLIP = '/api/takes/<id>/clip.mp4'

test('links begin with the public address where one is set', async () => {
  const studio = await testStudio({ render: 'elsewhere', publicUrl: 'https://studio.example/rushes' })
  expect(await clipAddress(studio)).toBe(`https://studio.example/rushes${CLIP}`)
  expect(studio.ports.linkTo('/x')).toBe('https://studio.example/rushes/x')
})

test('without one they begin with the address at which the caller reached the studio', async () => {
  const studio = await testStudio({ render: 'elsewhere', trustProxy: 1, key: 'correct horse battery' })
  const key = { Authorization: 'Bearer correct horse battery' }
  const behind = { ...key, Host: '127.0.0.1:3456', 'X-Forwarded-Host': 'clips.example', 'X-Forwarded-Proto': 'https' }
  const plain = (url: string) => url.split('?')[0]
  expect(plain(await clipAddress(studio, { ...key, Host: 'studio.lan:3456' }))).toBe(`http://studio.lan:3456${CLIP}`)
  expect(plain(await clipAddress(studio, behind))).toBe(`https://clips.example${CLIP}`)
  const prefixed = { ...behind, 'X-Forwarded-Prefix': '/rushes/' }
  expect(plain(await clipAddress(studio, prefixed))).toBe(`https://clips.example/rushes${CLIP}`)
  const nonsense = { ...behind, 'X-Forwarded-Prefix': '//evil.example' }
  expect(plain(await clipAddress(studio, nonsense))).toBe(`https://clips.example${CLIP}`)
})

test('what an untrusted caller says of a proxy changes no link', async () => {
  const studio = open()
  const forwarded = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Prefix': '/x' }
  expect(await clipAddress(studio, forwarded)).toBe(`${studio.url}${CLIP}`)
})

test('below the base path the studio answers as at the root, sockets too', async () => {
  const studio = await testStudio({ render: 'elsewhere', basePath: '/rushes' })
  const thread = await studio.newThread()
  expect((await fetch(`${studio.url}/rushes/api/threads/${thread}`)).status).toBe(200)
  expect((await fetch(`${studio.url}/api/threads/${thread}`)).status).toBe(200)
  const { status, headers } = await askFrom('127.0.0.1', `${studio.url}/rushes`)
  expect([status, headers.location]).toEqual([308, '/rushes/'])
  expect((await fetch(`${studio.url}/rushesapi/threads`)).status).toBe(404)
  for (const transports of [['polling'], ['websocket']]) {
    const socket = io(studio.url, { path: '/rushes/socket.io', transports })
    onTestFinished(() => void socket.close())
    expect(await socket.emitWithAck('thread:join', thread), transports[0]).toEqual({ error: null })
  }
  expect(studio.ports.linkTo('/x')).toBe(`${studio.url}/rushes/x`)
})

test('an address that is not served is answered with 404 in JSON, never with the page', async () => {
  const { url } = open()
  for (const path of [
    '/api',
    '/api/nothing',
    '/API/nothing',
    '/v1',
    '/v1/videos',
    '/v1/chat/completions',
    '/nowhere',
  ]) {
    const response = await fetch(`${url}${path}`, { headers: { Accept: 'text/html' } })
    expect([path, response.status]).toEqual([path, 404])
    expect((await response.json()).error).toMatchObject({ code: 'not_found' })
  }
})

test('the environment names the address from outside in any usual spelling, and what cannot be meant is refused', () => {
  const read = (environment: Record<string, string>) => readEnvironment({ RUSHES_DATA: '/tmp', ...environment })
  expect(read({ RUSHES_PUBLIC_URL: 'https://studio.example/rushes/' }).publicUrl).toBe('https://studio.example/rushes')
  expect(read({ RUSHES_BASE_PATH: 'a/b/' }).basePath).toBe('/a/b')
  expect(read({ RUSHES_BASE_PATH: '/' }).basePath).toBe('')
  expect(read({ RUSHES_TRUST_PROXY: '2' }).trustProxy).toBe(2)
  expect(read({ RUSHES_TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy).toEqual(['loopback', '10.0.0.0/8'])
  expect(() => read({ RUSHES_PUBLIC_URL: 'studio.example' })).toThrow('RUSHES_PUBLIC_URL: expected an address')
  expect(() => read({ RUSHES_PUBLIC_URL: 'https://a:b@studio.example' })).toThrow('without a user name')
  expect(() => read({ RUSHES_BASE_PATH: '/../x' })).toThrow('expected a path such as /rushes')
  expect(() => read({ RUSHES_BASE_PATH: 'api' })).toThrow('other than api')
  expect(() => read({ RUSHES_TRUST_PROXY: 'everybody' })).toThrow('RUSHES_TRUST_PROXY is "everybody": expected')
})
