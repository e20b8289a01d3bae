import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { findOrphans } from '../../db/orphans.ts'
import { takeFiles } from '../../db/take-files.ts'
import { testStudio } from '../setup/studio.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { isSettled } from '../setup/thread-client.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const COMMAND = fileURLToPath(new URL('../../server/commands/rushes.ts', import.meta.url))

async function rushes(dataDir: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, RUSHES_DATA: dataDir }
  const child = spawn(process.execPath, [COMMAND, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes) => {
      said += bytes
    })
  }
  const [code] = await once(child, 'close')
  return { code, said }
}

test('a backup of a running studio, restored elsewhere, has every thread, plan, take and clip', async () => {
  const studio = await testStudio()
  const id = await studio.newThread()
  await studio.say(id, 'a fox runs in the forest for 1 second in 240p')
  const before = await studio.until(
    id,
    ({ takes, messages }) => takes.length === 1 && takes.every(isSettled) && messages[1]?.status === 'done',
  )
  const home = await temporaryFolder()
  const [folder, elsewhere] = [join(home, 'backup'), join(home, 'elsewhere')]
  expect(await rushes(studio.dataDir, 'backup', folder)).toMatchObject({ code: 0 })
  expect(await rushes(studio.dataDir, 'backup', folder)).toMatchObject({ code: 2 })
  expect(await rushes(studio.dataDir, 'restore', folder)).toMatchObject({
    code: 2,
    said: expect.stringContaining('is not empty'),
  })
  expect(await rushes(elsewhere, 'restore', folder)).toMatchObject({ code: 0 })

  const restored = await testStudio({ dataDir: elsewhere })
  expect(await restored.snapshot(id)).toEqual(before)
  const clip = (dataDir: string) => readFileSync(takeFiles(dataDir, before.takes[0]!.id).clip)
  expect(clip(elsewhere).equals(clip(studio.dataDir))).toBe(true)
  expect(await findOrphans(restored.ports.database.db, elsewhere)).toEqual({ files: [], rows: [] })
})
