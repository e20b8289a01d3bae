import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { FinishedChunk } from '../../generator/engine.ts'
import { keepChunks } from '../../generator/kept-chunks.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import { renderInChild, startChild } from '../../generator/render-in-child.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { aPlan, type Wishes } from './a-plan.ts'

// Films are rendered here three times over, and the machine may have other work.
vi.setConfig({ testTimeout: 480_000 })

function chunkAt(first: number, count = 8): FinishedChunk {
  const size = { width: 4, height: 2 }
  const rgb = (frames: number) => Uint8Array.from({ length: frames * 24 }, (_, at) => (first + at) % 256)
  const end = { first: first + count - 2, count: 2, width: 2, height: 1, rgb: rgb(2).subarray(0, 12) }
  return { first, count, ...size, rgb: rgb(count), end }
}

async function readAll(folder: string, key: string) {
  const chunks: FinishedChunk[] = []
  for await (const { rgb, end, ...chunk } of keepChunks(folder, key, 'later').read()) {
    chunks.push({ ...chunk, rgb: new Uint8Array(rgb), end: { ...end, rgb: new Uint8Array(end.rgb) } })
  }
  return chunks
}

test('chunks come back as they were kept, in order, and only under their own key', async () => {
  const folder = await temporaryFolder()
  const kept = keepChunks(folder, 'a', 'now')
  for (const first of [8, 0, 16]) await kept.keep(chunkAt(first))
  expect(await readAll(folder, 'a')).toEqual([chunkAt(0), chunkAt(8), chunkAt(16)])
  expect(await readAll(folder, 'b')).toEqual([])
  await kept.drop()
  expect(await readdir(folder)).toEqual([])
})

test('nothing is read behind a gap or a file that a loss of power cut short', async () => {
  const folder = await temporaryFolder()
  const kept = keepChunks(folder, 'a', 'now')
  for (const first of [0, 8, 16, 32]) await kept.keep(chunkAt(first))
  expect(await readAll(folder, 'a')).toHaveLength(3)
  const path = join(folder, 'a', '00008.chunk')
  await writeFile(path, (await readFile(path)).subarray(0, -5))
  expect(await readAll(folder, 'a')).toEqual([chunkAt(0)])
})

/** Renders until something happens and is killed then; resolves with how many chunks were kept. */
async function killedAt(request: Parameters<typeof renderInChild>[0], moment: (event: RenderEvent) => boolean) {
  const child = startChild()
  const rendering = renderInChild(request, { child, onEvent: (event) => moment(event) && child.kill('SIGKILL') })
  await expect(rendering).rejects.toThrow('was killed')
  const files = await readdir(request.workDir!, { recursive: true })
  return files.filter((name) => name.endsWith('.chunk')).length
}

test.each<{ what: string; wishes: Wishes }>([
  { what: 'denoised at its own size', wishes: { format: { fps: 6 } } },
  { what: 'denoised small and rebuilt', wishes: { format: { fps: 6, resolution: '480p', aspect: '4:3' } } },
])('a film $what that is killed in the middle goes on there and ends with the same bytes', async ({ wishes }) => {
  const plan = aPlan({ shots: [{ durationSeconds: 0.5 }, { durationSeconds: 3 }], ...wishes })
  const packageDir = 'tests/fixtures/tiny-model'
  const requestIn = (folder: string) => ({
    plan,
    packageDir,
    threads: 1,
    steps: 1,
    dataDir: folder,
    workDir: join(folder, 'work'),
    out: join(folder, 'clip.mp4'),
  })
  const undisturbed = requestIn(await temporaryFolder())
  await renderInChild(undisturbed)

  const request = requestIn(await temporaryFolder())
  // The second of three chunks; the process may come further before the signal reaches it.
  const second = (event: RenderEvent) => event.type === 'step' && event.shotId === 'shot-2' && event.chunk === 1
  const kept = await killedAt(request, second)
  expect(kept).toBeGreaterThan(0)
  const events: RenderEvent[] = []
  await renderInChild(request, { onEvent: (event) => events.push(event) })
  const steps = events.filter((event) => event.type === 'step')
  const rest = [0, 1, 2].slice(kept).map((chunk) => `shot-2 ${chunk}`)
  expect(steps.map(({ shotId, chunk }) => `${shotId} ${chunk}`)).toEqual(rest)
  expect(events.find((event) => event.type === 'shot')).toMatchObject({ shotId: 'shot-1', reused: true })
  expect((await readFile(request.out)).equals(await readFile(undisturbed.out))).toBe(true)
  expect(await readdir(request.workDir)).toEqual([])
})
