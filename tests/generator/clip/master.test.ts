import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Masters, openMasters } from '../../../generator/clip/master.ts'

const video = { width: 32, height: 32, fps: 12 }
let folder: string
let masters: Masters
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-masters-'))
  masters = openMasters(folder, 'token')
})
afterEach(() => rm(folder, { recursive: true }))

async function keepOne(): Promise<string> {
  const sink = await masters.open('a-key', video)
  await sink.write(new Uint8Array(32 * 32 * 3))
  return sink.finish()
}

describe('a master', () => {
  it('is found again by its name and by no other', async () => {
    expect(await masters.find('a-key')).toBeNull()
    const path = await keepOne()
    expect(await masters.find('a-key')).toBe(path)
    expect(await masters.find('another-key')).toBeNull()
  })

  it('appears only when it is whole, and leaves nothing when it is given up', async () => {
    const sink = await masters.open('a-key', video)
    await sink.write(new Uint8Array(32 * 32 * 3))
    expect(await masters.find('a-key')).toBeNull()
    await sink.abort()
    expect(await readdir(join(folder, 'masters'))).toEqual([])
  })
})
