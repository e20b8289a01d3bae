import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import rushes from '../../../package.json' with { type: 'json' }
import { temporaryFolder } from '../../setup/temporary-folder.ts'
import { runRushes } from './run-rushes.ts'

vi.setConfig({ testTimeout: 120_000 })

test('every command that the overview names has a help of its own, and none of them does anything', async () => {
  const folder = await temporaryFolder()
  const { stdout } = await runRushes(folder, ['--help'])
  const commands = [...stdout.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name!)
  expect(commands).toEqual(expect.arrayContaining(['start', 'make', 'edit', 'mcp', 'test', 'bench']))
  for (const command of commands) {
    const helped = await runRushes(folder, [command, '--help'])
    expect(helped.stdout).toMatch(new RegExp(`^rushes ${command}\\b`))
    expect({ command, code: helped.code, said: helped.stderr }).toEqual({ command, code: 0, said: '' })
  }
  expect(readdirSync(folder)).toEqual([])
})

test('the version is told under each of its names', async () => {
  const folder = await temporaryFolder()
  for (const word of ['--version', '-v', 'version']) {
    expect(await runRushes(folder, [word])).toMatchObject({ code: 0, stdout: `rushes ${rushes.version}\n` })
  }
})
