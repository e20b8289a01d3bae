import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { topLevelBoxes } from '../../../generator/clip/plan-box.ts'
import { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'
import { runRushes, SMALL } from './run-rushes.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

describe('rushes make', () => {
  it('writes clip, frames, plan, poster and animatic from a sentence, and says where the clip is', async () => {
    const folder = await temporaryFolder()
    const { code, stdout, stderr } = await runRushes(folder, [
      ...['make', 'un renard court dans la forêt', ...SMALL, '--out', 'fox.mp4', '--frames', 'stills/all'],
      ...['--save-plan', 'plan.json', '--poster', 'fox.jpg', '--animatic', 'animatic.mp4'],
    ])
    expect(stderr).toContain('seed 7')
    expect(stdout.trim()).toMatch(/fox\.mp4$/)
    expect(code).toBe(0)
    expect((await topLevelBoxes(join(folder, 'fox.mp4'))).map(({ type }) => type)).toContain('moov')
    expect(await readdir(join(folder, 'stills', 'all'))).toEqual(['00000.png', '00001.png', '00002.png'])
    const plan = ShotPlan.parse(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')))
    expect(plan.format).toMatchObject({ seed: 7, fps: 6, resolution: '240p', language: 'fr' })
    expect((await readdir(folder)).sort()).toEqual(
      ['animatic.mp4', 'data', 'fox.jpg', 'fox.mp4', 'plan.json', 'stills'].sort(),
    )
  })

  it('tells everything as one JSON event a line', async () => {
    const folder = await temporaryFolder()
    const { code, events } = await runRushes(folder, [
      'make',
      'a fox in the forest',
      ...SMALL,
      '--json',
      '--out',
      'a.mp4',
    ])
    expect(code).toBe(0)
    const told = events()
    expect(told[0]).toMatchObject({ type: 'plan', plan: { version: 1 }, notes: expect.any(Array) })
    expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['plan', 'preview', 'progress', 'shot', 'done']))
    expect(told.find(({ type }) => type === 'preview')).toMatchObject({
      preview: { tile: 0, phase: 'animatic', bytes: expect.any(Number) },
    })
    expect(told.at(-1)).toMatchObject({
      type: 'done',
      frames: 3,
      seconds: { animatic: expect.any(Number), denoise: expect.any(Number), encode: expect.any(Number) },
    })
  })

  it('renders a saved plan again, and names the clip after its title when nobody does', async () => {
    const folder = await temporaryFolder()
    await runRushes(folder, ['plan', 'Un renard à l’aube', ...SMALL.slice(0, 6)]).then(({ stdout }) =>
      writeFile(join(folder, 'plan.json'), stdout),
    )
    const { code, stdout } = await runRushes(folder, ['make', '--plan', 'plan.json', '--threads', '1'])
    expect(code).toBe(0)
    expect(stdout.trim()).toMatch(/un-renard.*\.mp4$/)
  })

  it('stops at Ctrl-C and leaves no half file', async () => {
    const folder = await temporaryFolder()
    const args = [
      'make',
      'a fox in the forest',
      ...SMALL,
      '--duration',
      '4',
      '--json',
      '--out',
      'a.mp4',
      '--frames',
      'frames',
    ]
    const { code, events } = await runRushes(folder, args, (line, kill) => {
      if (JSON.parse(line).type !== 'progress') return
      // A terminal and the launcher both pass it on.
      kill('SIGINT')
      kill('SIGINT')
    })
    expect(code).toBe(130)
    expect(events().at(-1)).toMatchObject({ type: 'error', message: expect.stringContaining('nothing was written') })
    expect(await readdir(folder, { recursive: true })).toEqual(['data', 'data/masters'])
  })
})
