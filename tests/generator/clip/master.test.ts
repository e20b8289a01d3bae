import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Masters, openMasters } from '../../../generator/clip/master.ts'
import { aKey } from './a-key.ts'

const video = { width: 32, height: 32, fps: 12 }
let folder: string
let masters: Masters
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-masters-'))
  masters = openMasters(folder, 'token')
})
afterEach(() => rm(folder, { recursive: true }))

async function keepOne(): Promise<string> {
  const sink = await masters.open(aKey(), video)
  await sink.write(new Uint8Array(32 * 32 * 3))
  return sink.finish()
}

describe('a master', () => {
  it('is found again by everything that decides its pixels', async () => {
    expect(await masters.find(aKey())).toBeNull()
    const path = await keepOne()
    expect(await masters.find(aKey())).toBe(path)
  })

  it('does not depend on titles or on the way into the shot', async () => {
    const path = await keepOne()
    const title = { text: 'The end', startSeconds: 0, endSeconds: 1, place: 'centre' } as const
    expect(await masters.find(aKey({ titles: [title], transition: { kind: 'dissolve', seconds: 1 } }))).toBe(path)
  })

  it('is another for another light, seed, package, provider, picture or number of steps', async () => {
    await keepOne()
    const key = aKey()
    const others = [
      aKey({ light: { ...key.shot.light, kind: 'golden' } }),
      aKey({}, { format: { ...key.format, seed: 8 } }),
      aKey({}, { packageHash: 'b'.repeat(64) }),
      aKey({}, { provider: 'webgpu' }),
      aKey({}, { uploads: { photo: 'c'.repeat(64) } }),
      aKey({}, { steps: 8 }),
      aKey({}, { stageRevision: 2 }),
    ]
    for (const other of others) expect(await masters.find(other)).toBeNull()
  })

  it('appears only when it is whole, and leaves nothing when it is given up', async () => {
    const sink = await masters.open(aKey(), video)
    await sink.write(new Uint8Array(32 * 32 * 3))
    expect(await masters.find(aKey())).toBeNull()
    await sink.abort()
    expect(await readdir(join(folder, 'masters'))).toEqual([])
  })
})
