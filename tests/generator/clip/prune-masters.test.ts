import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pruneMasters } from '../../../generator/clip/prune-masters.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'

/** Four masters of 100 bytes, a the oldest, and something else. */
async function kept(): Promise<string> {
  const folder = await temporaryFolder()
  for (const [age, name] of ['d', 'c', 'b', 'a'].entries()) {
    const path = join(folder, `${name}.mkv`)
    await writeFile(path, new Uint8Array(100))
    await utimes(path, 1e9 - age, 1e9 - age)
  }
  await writeFile(join(folder, 'notes.txt'), new Uint8Array(5000))
  return folder
}

describe('the masters', () => {
  it('lose those that were used longest ago when they take too much room', async () => {
    const folder = await kept()
    await pruneMasters(folder, [], 250)
    expect((await readdir(folder)).sort()).toEqual(['c.mkv', 'd.mkv', 'notes.txt'])
  })

  it('keep those that the clip in hand is made of', async () => {
    const folder = await kept()
    await pruneMasters(folder, [join(folder, 'a.mkv')], 100)
    expect((await readdir(folder)).sort()).toEqual(['a.mkv', 'notes.txt'])
  })

  it('lose what dead renderings left, and nothing that may still be written', async () => {
    const folder = await kept()
    await writeFile(join(folder, '.old.part'), '')
    await utimes(join(folder, '.old.part'), 1e9, 1e9)
    await writeFile(join(folder, '.new.part'), '')
    await pruneMasters(folder, [])
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual(['.new.part'])
  })

  it('all stay while there is room, and a folder that is not there is no trouble', async () => {
    const folder = await kept()
    await pruneMasters(folder, [], 400)
    expect(await readdir(folder)).toHaveLength(5)
    await pruneMasters(join(folder, 'nowhere'), [], 0)
  })
})
