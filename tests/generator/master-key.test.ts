import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ShotRequest } from '../../generator/engine.ts'
import { openEngine } from '../../generator/engines/kinds.ts'
import { masterKeyOf, masterName } from '../../generator/master-key.ts'
import { UploadId } from '../../models/contract/ids.ts'
import type { Shot } from '../../models/contract/shot-plan.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { aPlan } from './a-plan.ts'

const PHOTO = UploadId.parse('7d0f3b8e-3c1a-4f6e-9a55-0d6c2b1e4f77')
const TINY = { kind: 'package', dir: 'tests/fixtures/tiny-model', threads: 1 } as const
const engine = await openEngine(TINY)
const slow = await openEngine({ ...TINY, steps: 8 })
const other = await openEngine({ ...TINY, dir: 'tests/fixtures/identity-model' })
afterAll(() => Promise.all([engine.close(), slow.close(), other.close()]))

function request(shot: Partial<Shot> = {}, more: Partial<ShotRequest> = {}): ShotRequest {
  const { look, shots } = aPlan()
  const video = { width: 426, height: 240, fps: 12 }
  return { shot: { ...shots[0]!, ...shot }, look, seed: 7, video, frames: 12, ...more }
}

const nameFor = async (asked: ShotRequest, by = engine, uploads = {}) =>
  masterName(await masterKeyOf(by, asked, uploads))

describe('the key of a master', () => {
  it('does not depend on titles, on the way into the shot or on words that the network never reads', async () => {
    const title = { text: 'The end', startSeconds: 0, endSeconds: 1, place: 'centre' } as const
    const dressed = request({ titles: [title], transition: { kind: 'dissolve', seconds: 1 }, prompt: 'same picture' })
    expect(await nameFor(dressed)).toBe(await nameFor(request()))
  })

  it('is another for another light, seed, size, rate, package or number of steps', async () => {
    const { shot, video } = request()
    const names = await Promise.all([
      nameFor(request()),
      nameFor(request({ light: { ...shot.light, kind: 'golden' } })),
      nameFor(request({}, { seed: 8 })),
      nameFor(request({}, { video: { ...video, width: 320 } })),
      nameFor(request({}, { video: { ...video, fps: 24 } })),
      nameFor(request(), slow),
      nameFor(request(), other),
    ])
    expect(new Set(names).size).toBe(names.length)
  })

  it('is another when a picture on stage is another, whatever its id', async () => {
    const path = join(await temporaryFolder(), 'photo.png')
    const reference = { kind: 'upload' as const, uploadId: PHOTO }
    const asked = request({ subjects: [{ ...request().shot.subjects[0]!, reference }] })
    await writeFile(path, 'one picture')
    const before = await nameFor(asked, engine, { [PHOTO]: path })
    await writeFile(path, 'another picture')
    expect(await nameFor(asked, engine, { [PHOTO]: path })).not.toBe(before)
  })
})
