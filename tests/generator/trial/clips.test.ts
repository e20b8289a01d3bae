import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDumpedScene } from '../../../generator/trial/dumped-scene.ts'
import { blankShot, toAndFro } from '../../../generator/trial/variations.ts'

const run = promisify(execFile)
const LOOK = {
  light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
  weather: { kind: 'clear', intensity: 0 },
  style: 'realistic-3d',
  palette: [],
}

let folder: string
let scene: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rushes-trial-'))
  scene = join(folder, '00000.json')
  const order = ['--out', folder, '--scenes', '1', '--seed', '3', '--sizes', '96x64', '--frames', '5']
  await run(process.execPath, ['generator/stage/dump.ts', ...order])
})
afterAll(() => rm(folder, { recursive: true }))

test('clips of a package that returns its control picture equal the dumped animatic, bit for bit', async () => {
  const clip = { ...LOOK, name: 'plain', scene, seed: 4, frames: 12, keep: [[7, 3]], noise: true }
  const order = { package: 'tests/fixtures/identity-model', threads: 1, clips: [clip] }
  await writeFile(join(folder, 'order.json'), JSON.stringify(order))
  await run(process.execPath, ['generator/trial/clips.ts', join(folder, 'order.json'), folder])
  const staged = await openDumpedScene(scene, 'clear')
  // Five frames there and back: 0 1 2 3 4 3 2 1 0 1 …
  const shown = [1, 0, 1].map((frame) => Uint8Array.from(staged.frame(frame).rgba.filter((_, at) => at % 4 < 3)))
  expect(await readFile(join(folder, 'plain.rgb'))).toEqual(Buffer.concat(shown))
  expect((await readFile(join(folder, 'plain.noise'))).length).toBe(3 * 3 * 96 * 64 * 4)
  expect(JSON.parse(await readFile(join(folder, 'plain.json'), 'utf8')).frames).toEqual([7, 8, 9])
})

test('a longer clip goes to and fro, so that neighbours stay neighbours', async () => {
  const staged = await openDumpedScene(scene, 'clear')
  const long = toAndFro(staged, 20)
  expect(long.frames).toBe(20)
  for (const [frame, same] of [
    [4, 4],
    [5, 3],
    [8, 0],
    [12, 4],
    [19, 3],
  ] as const) {
    expect(long.frame(frame)).toEqual(staged.frame(same))
    expect(long.horizon(frame)).toBe(staged.horizon(same))
  }
})

test('a blank scene shows nothing but keeps its surfaces', async () => {
  const staged = await openDumpedScene(scene, 'clear')
  const [frame, nothing] = [staged.frame(2), blankShot(staged).frame(2)]
  expect(new Set(nothing.rgba)).toEqual(new Set([128, 255]))
  expect(new Set(nothing.depth)).toEqual(new Set([255]))
  expect(nothing.surface).toEqual(frame.surface)
})

test('what falls is of the weather that is asked for', async () => {
  const coverage = async (kind: 'clear' | 'rain' | 'snow') => {
    const { particles } = (await openDumpedScene(scene, kind)).frame(1)
    return particles.reduce((sum, byte) => sum + byte, 0)
  }
  expect(await coverage('clear')).toBe(0)
  expect(await coverage('rain')).toBeGreaterThan(0)
  expect(await coverage('snow')).not.toBe(await coverage('rain'))
})
