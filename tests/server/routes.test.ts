import { request } from 'node:http'
import { connect } from 'node:net'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Thread } from '../../models/contract/message.ts'
import type { StudioInfo } from '../../server/events.ts'
import { sharedStudio, testStudio } from '../setup/studio.ts'

const open = sharedStudio()

/** `fetch` sets Host and Origin by itself; a foreign page's browser would send others. */
function statusWith(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject).end()
  })
}

test('says what it is and that it is well', async () => {
  const studio = open()
  expect(await studio.get('/healthz')).toEqual({ ok: true })
  const info = await studio.get<StudioInfo>('/api/info')
  const [engine] = info.engines
  expect(engine).toMatchObject({ name: 'built-in', label: 'tiny-model 0.0.1', isDefault: true, host: null })
  expect(engine?.capabilities.looks.lights).toContain('golden')
  expect(info).toMatchObject({ languageModel: { kind: 'embedded' } })
})

test('every answer tells the browser to run and frame nothing from elsewhere', async () => {
  const { headers } = await fetch(`${open().url}/api/info`)
  expect(headers.get('content-security-policy')).toMatch(
    /default-src 'self';\s*script-src 'self';.*frame-ancestors 'none'/,
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('threads are made, listed, read and deleted', async () => {
  const studio = open()
  const thread = await studio.post<Thread>('/api/threads', { title: 'A fox' })
  expect(await studio.get<{ threads: Thread[] }>('/api/threads')).toMatchObject({ threads: [thread] })
  expect(await studio.snapshot(thread.id)).toEqual({ thread, messages: [], plans: [], takes: [] })
  expect((await fetch(`${studio.url}/api/threads/${thread.id}`, { method: 'DELETE' })).status).toBe(204)
  await expect(studio.snapshot(thread.id)).rejects.toThrow(`404 not_found: there is no thread "${thread.id}"`)
})

test('every refusal names what was received or what is accepted, and never shows a stack', async () => {
  const studio = open()
  const { id } = await studio.post<Thread>('/api/threads')
  const messages = `/api/threads/${id}/messages`
  await expect(studio.post(messages, { text: '   ' })).rejects.toThrow('400 bad_request: text:')
  await expect(studio.post(messages, { text: 'x'.repeat(4001) })).rejects.toThrow('4000')
  await expect(studio.post(messages, {})).rejects.toThrow('text: ')
  await expect(studio.post('/api/threads', { title: 7 })).rejects.toThrow('title: ')
  await expect(studio.post('/api/nothing')).rejects.toThrow('404 not_found: there is no POST /api/nothing')
  await expect(studio.get('/api/takes/none')).rejects.toThrow('there is no take "none"')
  await expect(studio.post('/api/threads', { title: 'x'.repeat(2e6) })).rejects.toThrow('413 entity_too_large')
  const broken = await fetch(`${studio.url}/api/threads`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"title": ',
  })
  expect(broken.status).toBe(400)
  expect(await broken.text()).not.toContain('node_modules')
})

test('a path that climbs out of the data directory finds nothing', async () => {
  const studio = open()
  for (const path of [
    '/api/takes/..%2f..%2fserver.lock/clip.mp4',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%2fpackage.json',
  ]) {
    const response = await fetch(`${studio.url}${path}`)
    expect(response.status, path).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('dependencies')
  }
})

test('a foreign Host or Origin is turned away, over HTTP and over sockets', async () => {
  const studio = open()
  const { host } = new URL(studio.url)
  const api = `${studio.url}/api/threads`
  expect(await statusWith(api, { Host: 'evil.example' })).toBe(403)
  expect(await statusWith(api, { Host: host, Origin: 'http://evil.example' })).toBe(403)
  expect(await statusWith(api, { Host: host, Origin: studio.url })).toBe(200)
  const socket = `${studio.url}/socket.io/?EIO=4&transport=polling`
  expect(await statusWith(socket, { Host: host, Origin: 'http://evil.example' })).toBe(403)
  expect(await statusWith(socket, { Host: host, Origin: studio.url })).toBe(200)
  expect(await statusWith(`${studio.url}/mcp`, { Host: 'evil.example' })).toBe(403)
})

test('a studio that others can reach wants a key, and then wants it from everybody', async () => {
  await expect(testStudio({ host: '0.0.0.0' })).rejects.toThrow('RUSHES_KEY is not set')
  const studio = await testStudio({ host: '0.0.0.0', key: 'correct horse battery' })
  const api = `${studio.url}/api/threads`
  expect(await statusWith(api, {})).toBe(401)
  expect(await statusWith(api, { Authorization: 'Bearer wrong' })).toBe(401)
  expect(await statusWith(api, { Authorization: 'Bearer correct horse battery' })).toBe(200)
  const basic = Buffer.from('me:correct horse battery').toString('base64')
  expect(await statusWith(api, { Authorization: `Basic ${basic}` })).toBe(200)
  expect(await statusWith(`${studio.url}/healthz`, {})).toBe(200)
})

test('a picture is turned upright, stripped and kept; what is no picture is refused', async () => {
  const studio = open()
  const post = (body: BodyInit) => fetch(`${studio.url}/api/uploads?name=cat`, { method: 'POST', body })
  const canvas = sharp({ create: { width: 40, height: 20, channels: 3, background: '#f80' } })
  const sideways = await canvas.withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const upload = await (await post(new Uint8Array(sideways))).json()
  expect(upload).toMatchObject({ name: 'cat', width: 20, height: 40 })
  const kept = await fetch(`${studio.url}${upload.url}`)
  expect(kept.headers.get('content-type')).toBe('image/png')
  const metadata = await sharp(await kept.arrayBuffer()).metadata()
  expect(metadata).toMatchObject({ width: 20, height: 40 })
  expect(metadata.exif).toBeUndefined()
  const refused = await post('<svg onload="alert(1)">')
  expect(refused.status).toBe(415)
  expect((await refused.json()).error.message).toContain('PNG, JPEG and WebP')
})

test('a small file that claims to be a huge picture is refused before it is unpacked', async () => {
  const studio = open()
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  expect(bomb.length).toBeLessThan(1e6)
  const response = await fetch(`${studio.url}/api/uploads`, { method: 'POST', body: new Uint8Array(bomb) })
  expect(response.status).toBe(415)
  expect((await response.json()).error.message).toContain('64 million pixels')
})

test('half a request does not hold the studio up when it closes', async () => {
  const studio = await testStudio()
  const { hostname, port } = new URL(studio.url)
  const half = connect(Number(port), hostname)
  half.on('error', () => {})
  await new Promise<void>((resolve) => half.write('POST /api/threads HTTP/1.1\r\nHost: localhost\r\n', () => resolve()))
  const closed = new Promise((resolve) => half.once('close', resolve))
  await studio.close()
  await closed
})
