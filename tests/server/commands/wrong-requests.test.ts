import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { aPlan } from '../../generator/a-plan.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'
import { runRushes } from './run-rushes.ts'

vi.setConfig({ testTimeout: 120_000 })

const WRONG: [what: string, args: string[], answer: string][] = [
  ['no prompt', ['make'], 'say what to film'],
  ['a prompt of blanks', ['make', '   '], 'say what to film'],
  ['10,000 characters', ['make', 'fox '.repeat(2500)], 'the prompt has 9999 characters; at most 4000 are accepted'],
  ['words that mean nothing', ['make', 'xyzzy qwrtz'], 'xyzzy qwrtz'],
  ['0 seconds', ['make', 'a fox', '--duration', '0'], '--duration is "0"; expected a number of seconds from 0.5 to 60'],
  ['10 hours', ['make', 'a fox', '--duration', '36000'], '--duration is "36000"; expected a number of seconds'],
  ['a bad seed', ['make', 'a fox', '--seed', '-3'], '--seed is "-3"; expected a whole number from 0 to 2147483647'],
  ['a bad resolution', ['make', 'a fox', '--resolution', '8k'], 'accepted are 240p, 360p, 480p, 720p, 1080p'],
  ['a bad aspect', ['make', 'a fox', '--aspect', '2:1'], 'accepted are 16:9, 9:16, 1:1, 4:3'],
  ['a bad rate', ['make', 'a fox', '--fps', '500'], '--fps is "500"; expected a whole number from 6 to 60'],
  [
    'a rate of broadcasting',
    ['make', 'a fox', '--fps', '23.976'],
    '--fps is "23.976"; expected a whole number from 6 to 60; the nearest to 23.976 is 24',
  ],
  ['no steps', ['make', 'a fox', '--steps', '0'], '--steps is "0"; expected a whole number from 1 to 100'],
  ['a bad provider', ['make', 'a fox', '--provider', 'tpu'], 'accepted are cuda, webgpu, coreml, dml, cpu'],
  ['an unknown flag', ['make', 'a fox', '--colour', 'red'], 'unknown flag --colour; accepted are --engine'],
  ['a flag without its value', ['make', 'a fox', '--out', '--json'], '--out needs a value'],
  ['a switch with a value', ['make', 'a fox', '--json=yes'], '--json takes no value; it got "yes"'],
  ['a folder that is not there', ['make', 'a fox', '--out', 'no/a.mp4'], 'does not exist'],
  [
    'another kind of file',
    ['make', 'a fox', '--out', 'a.gif'],
    '--out is "a.gif"; expected a file name ending in .mp4',
  ],
  ['no model there', ['make', 'a fox', '--model', 'nowhere'], 'no model package in'],
  ['a prompt and a plan', ['make', 'a fox', '--plan', 'plan.json'], 'either a prompt or --plan'],
  ['no plan there', ['make', '--plan', 'no.json'], '--plan is "no.json", which cannot be read'],
  ['no clip', ['edit'], 'say which clip and what to change'],
  ['no clip there', ['edit', 'no.mp4', 'make it golden'], 'there is no clip "no.mp4"'],
  [
    'a place where nothing can be written',
    ['make', 'a fox', '--out', '/proc/x.mp4'],
    '--out is "/proc/x.mp4", which cannot be',
  ],
  [
    'a file as a folder',
    ['make', 'a fox', '--out', '/etc/hosts/x.mp4'],
    '--out is "/etc/hosts/x.mp4", which cannot be',
  ],
  ['a name too long', ['make', 'a fox', '--out', `${'x'.repeat(300)}.mp4`], 'cannot be written: name too long'],
  ['a plan nowhere', ['make', 'a fox', '--save-plan', '/proc/p.json'], '--save-plan is "/proc/p.json", which cannot'],
  ['frames nowhere', ['make', 'a fox', '--frames', '/proc/frames'], 'nothing can be written in /proc'],
  ['a poster nowhere', ['make', 'a fox', '--poster', '/proc/a.jpg'], '--poster is "/proc/a.jpg", which cannot'],
  ['a mistyped flag', ['make', 'a fox', '--duratoin', '3'], 'unknown flag --duratoin (did you mean --duration?)'],
  [
    'letters that are swapped',
    ['mkae', 'a fox'],
    'there is no command "mkae" (did you mean make?); accepted are start',
  ],
  ['a letter too few', ['docto'], '(did you mean doctor?)'],
  [
    'a flag that start has not',
    ['start', '--prot', '1'],
    'unknown flag --prot (did you mean --port?); accepted are --port',
  ],
  ['a port out of range', ['start', '--port', '70000'], '--port is "70000"; expected a whole number from 0 to 65535'],
  ['words where none are taken', ['mcp', 'now'], '"now" is no flag; this command takes flags alone'],
  ['a backup nowhere', ['backup', '/proc/backup'], 'nothing can be written in /proc'],
  ['no such command', ['direct'], 'there is no command "direct"; accepted are start, make, edit'],
]

describe('a wrong request', () => {
  for (const [what, args, answer] of WRONG) {
    it(`gets a useful answer and ends with 2: ${what}`, async () => {
      const folder = await temporaryFolder()
      const { code, stderr, stdout } = await runRushes(folder, args)
      const said = args.includes('--json') ? stdout : stderr
      expect(said).toContain(args.includes('--json') ? JSON.stringify(answer).slice(1, -1) : answer)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(code).toBe(2)
      expect(await readdir(folder)).toEqual([])
    })
  }

  it('names what is wrong with a plan of 500 shots, with broken JSON, with another look, with a clip of someone else', async () => {
    const folder = await temporaryFolder()
    const shots = Array.from({ length: 500 }, () => ({ prompt: 'a fox in the forest' }))
    await writeFile(join(folder, 'long.json'), JSON.stringify({ shots }))
    const long = await runRushes(folder, ['make', '--plan', 'long.json'])
    expect(long.stderr).toMatch(/rushes: .*40/)
    expect(long.code).toBe(2)
    await writeFile(join(folder, 'broken.json'), '{"shots":')
    const broken = await runRushes(folder, ['make', '--plan', 'broken.json'])
    expect(broken.stderr).toContain('broken.json is not JSON')
    expect(broken.code).toBe(2)
    const plan = aPlan({ look: { style: 'noir' }, shots: [{ setting: { place: 'moon', timeOfDay: 'day' } }] })
    await writeFile(join(folder, 'noir.json'), JSON.stringify(plan))
    const noir = await runRushes(folder, ['make', '--plan', 'noir.json'])
    expect(noir.stderr).toContain('the plan asks for the style "noir"; what can be shown is realistic-3d, cartoon, oil')
    expect(noir.code).toBe(2)
    await writeFile(join(folder, 'other.mp4'), 'no film')
    const other = await runRushes(folder, ['edit', 'other.mp4', 'make the light golden'])
    expect(other.stderr).toContain('other.mp4 is not')
    expect(other.code).toBe(2)
  })
})
