import { expect, it } from 'vitest'
import { temporaryFolder } from '../../setup/temporary-folder.ts'
import { runRushes } from './run-rushes.ts'

it('finds a machine that can render healthy, and says what runs where', async () => {
  const { code, stdout } = await runRushes(await temporaryFolder(), ['doctor', '--json'])
  const { healthy, findings } = JSON.parse(stdout)
  expect(healthy).toBe(true)
  expect(code).toBe(0)
  const about = new Set(findings.map((finding: { about: string }) => finding.about))
  expect(about).toEqual(
    new Set(['node', 'machine', 'ffmpeg', 'model', 'stage', 'provider', 'card', 'engine', 'data', 'disk']),
  )
})

it('says what is missing and ends with 1', async () => {
  const { code, stdout } = await runRushes(await temporaryFolder(), ['doctor', '--model', 'nowhere'])
  expect(stdout).toMatch(/FAIL {2}model {5}no model package in .*nowhere/)
  expect(code).toBe(1)
})

it('has help for every command', async () => {
  const folder = await temporaryFolder()
  const { stdout } = await runRushes(folder, ['help'])
  const commands = [...stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name!)
  expect(commands).toEqual(expect.arrayContaining(['start', 'make', 'edit', 'plan', 'doctor', 'mcp']))
  for (const command of commands) {
    const help = await runRushes(folder, [command, '--help'])
    expect(help.stdout).toContain(`rushes ${command}`)
    expect(help.code).toBe(0)
  }
})
