import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openUrlSigner } from '../../server/signed-urls.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const PATH = '/api/takes/a/clip.mp4'

test('an address holds for its own path, for an hour, and after a restart', async () => {
  const dataDir = await temporaryFolder()
  let time = 1_000_000
  const signer = await openUrlSigner(dataDir, () => time)
  const url = signer.sign(PATH)
  expect(signer.holds(url)).toBe(true)
  expect((await openUrlSigner(dataDir, () => time)).holds(`${url}&download`)).toBe(true)
  expect(signer.holds(url.replace('/a/', '/b/'))).toBe(false)
  expect(signer.holds(url.replace(/expires=\d+/, 'expires=9999999999'))).toBe(false)
  expect(signer.holds(url.slice(0, -1))).toBe(false)
  expect(signer.holds(PATH)).toBe(false)
  expect((await openUrlSigner(await temporaryFolder(), () => time)).holds(url)).toBe(false)
  time += 3_601_000
  expect(signer.holds(url)).toBe(false)
  expect(statSync(join(dataDir, 'url.key')).mode & 0o777).toBe(0o600)
})

test('a studio with a key names clips by addresses that open without it, and only those', async () => {
  const studio = await testStudio({ key: 'correct horse battery' })
  const link = studio.ports.linkTo(PATH)
  expect((await fetch(`${studio.url}${PATH}`)).status).toBe(401)
  // Let in, and then there is no such take.
  const opened = await fetch(link, { headers: { Origin: 'https://assistant.example' } })
  expect(opened.status).toBe(404)
  expect(opened.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect((await fetch(link, { method: 'POST' })).status).toBe(401)
  const { search } = new URL(link)
  expect((await fetch(`${studio.url}/api/threads${search}`)).status).toBe(401)
})
