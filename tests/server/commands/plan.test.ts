import { expect, it } from 'vitest'
import { temporaryFolder } from '../../setup/temporary-folder.ts'
import { runRushes } from './run-rushes.ts'

it('explains where each field of a plan comes from', async () => {
  const { stdout } = await runRushes(await temporaryFolder(), [
    ...['plan', 'a red fox runs in the forest at sunset', '--explain', '--fps', '12', '--duration', '2'],
  ])
  expect(stdout).toMatch(/^shots\.0\.light\.kind = "golden" ← “at sunset”$/m)
  expect(stdout).toMatch(/^format\.fps = 12 ← “--fps 12”$/m)
  expect(stdout).toMatch(/^shots\.0\.durationSeconds = 2 ← “--duration 2”$/m)
  expect(stdout).toMatch(/^shots\.0\.camera\.angle = "eye-level" ← the default$/m)
})
