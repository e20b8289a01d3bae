import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)

it('one command dumps scenes whose files have the size their description says', async () => {
  const out = await mkdtemp(join(tmpdir(), 'rushes-dump-'))
  const order = ['--out', out, '--scenes', '2', '--seed', '3', '--sizes', '96x64', '--frames', '3']
  await run(process.execPath, ['generator/stage/dump.ts', ...order])
  for (const name of ['00000', '00001']) {
    const facts = JSON.parse(await readFile(join(out, `${name}.json`), 'utf8'))
    const pixels = facts.frames * facts.width * facts.height
    expect(facts).toMatchObject({ width: 96, height: 64, frames: 3, stageVersion: 1 })
    expect(facts.horizon).toHaveLength(3)
    expect(facts.channels.map((channel: { offset: number }) => channel.offset / pixels)).toEqual([
      0, 3, 4, 5, 6, 7, 11, 12, 13,
    ])
    expect((await stat(join(out, `${name}.bin`))).size).toBe(14 * pixels)
  }
  await rm(out, { recursive: true })
})
