import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import { readPlanBox } from '../../../generator/clip/plan-box.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'
import { runRushes, SMALL } from './run-rushes.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const frame = (folder: string) => sharp(join(folder, '00001.png')).removeAlpha().raw().toBuffer()

it('turns the light of a clip golden and nothing else, from the clip alone', async () => {
  const folder = await temporaryFolder()
  const made = ['make', 'a fox runs in the forest', ...SMALL, '--out', 'fox.mp4', '--frames', 'day']
  expect((await runRushes(folder, made)).code).toBe(0)
  const { code, events } = await runRushes(folder, [
    ...['edit', 'fox.mp4', 'make the light golden', '--json', '--frames', 'golden', '--threads', '1'],
  ])
  expect(code).toBe(0)
  expect(events().at(-1)).toMatchObject({ type: 'done', clip: join(folder, 'fox-edit.mp4') })
  const [before, after] = [await readPlanBox(join(folder, 'fox.mp4')), await readPlanBox(join(folder, 'fox-edit.mp4'))]
  expect(after.parentId).toBe(before.id)
  expect(after.format).toEqual(before.format)
  expect(after.shots[0]!.light.kind).toBe('golden')
  expect(after.shots[0]!.subjects).toEqual(before.shots[0]!.subjects)
  expect((await frame(join(folder, 'day'))).equals(await frame(join(folder, 'golden')))).toBe(false)
  expect((await readdir(join(folder, 'data', 'masters'))).length).toBe(2)
})
