import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { FrameBlock } from '../../generator/frame-block.ts'
import { keepShot } from '../../generator/kept-shot.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import { renderInChild, startChild } from '../../generator/render-in-child.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { aPlan, type PlanOptions } from './a-plan.ts'

// Films are rendered here three times over, and the machine may have other work.
vi.setConfig({ testTimeout: 480_000 })

function blockAt(first: number, count = 8): FrameBlock {
  const rgb = Uint8Array.from({ length: count * 24 }, (_, at) => (first + at) % 256)
  return { first, count, width: 4, height: 2, rgb }
}

async function readAll(folder: string, key: string) {
  const blocks: FrameBlock[] = []
  for await (const { rgb, ...block } of keepShot(folder, key, 'later').read()) {
    blocks.push({ ...block, rgb: new Uint8Array(rgb) })
  }
  return blocks
}

test('frames come back as they were kept, in order, and only under their own key', async () => {
  const folder = await temporaryFolder()
  const kept = keepShot(folder, 'a', 'now')
  for (const first of [8, 0, 16]) await kept.keep(blockAt(first))
  expect(await readAll(folder, 'a')).toEqual([blockAt(0), blockAt(8), blockAt(16)])
  expect(await readAll(folder, 'b')).toEqual([])
  await kept.drop()
  expect(await readdir(folder)).toEqual([])
})

test('nothing is read behind a gap or a file that a loss of power cut short', async () => {
  const folder = await temporaryFolder()
  const kept = keepShot(folder, 'a', 'now')
  for (const first of [0, 8, 16, 32]) await kept.keep(blockAt(first))
  expect(await readAll(folder, 'a')).toHaveLength(3)
  const path = join(folder, 'a', '00008.frames')
  await writeFile(path, (await readFile(path)).subarray(0, -5))
  expect(await readAll(folder, 'a')).toEqual([blockAt(0)])
})

test('what an engine saves last is there for the next process, and no more than that when the file is torn', async () => {
  const folder = await temporaryFolder()
  const { checkpoint } = keepShot(folder, 'a', 'now')
  expect(await checkpoint.load()).toBeNull()
  for (const job of ['job-1', 'job-2']) await checkpoint.save(Buffer.from(job))
  const later = keepShot(folder, 'a', 'later').checkpoint
  expect(Buffer.from((await later.load())!).toString()).toBe('job-2')
  await writeFile(join(folder, 'a', 'checkpoint'), 'torn')
  expect(await later.load()).toBeNull()
})

/** Renders until something happens and is killed then; resolves with how many chunks were kept. */
async function killedAt(request: Parameters<typeof renderInChild>[0], moment: (event: RenderEvent) => boolean) {
  const child = startChild()
  const rendering = renderInChild(request, { child, onEvent: (event) => moment(event) && child.kill('SIGKILL') })
  await expect(rendering).rejects.toThrow('was killed')
  const files = await readdir(request.workDir!, { recursive: true })
  return files.filter((name) => name.endsWith('.frames')).length
}

test.each<{ what: string; requests: PlanOptions }>([
  { what: 'denoised at its own size', requests: { format: { fps: 6 } } },
  { what: 'denoised small and rebuilt', requests: { format: { fps: 6, resolution: '480p', aspect: '4:3' } } },
])('a film $what that is killed in the middle goes on there and ends with the same bytes', async ({ requests }) => {
  const plan = aPlan({ shots: [{ durationSeconds: 0.5 }, { durationSeconds: 3 }], ...requests })
  const requestIn = (folder: string) => ({
    plan,
    engine: { kind: 'package' as const, dir: 'tests/fixtures/tiny-model', threads: 1, steps: 1 },
    dataDir: folder,
    workDir: join(folder, 'work'),
    out: join(folder, 'clip.mp4'),
  })
  const undisturbed = requestIn(await temporaryFolder())
  await renderInChild(undisturbed)

  const request = requestIn(await temporaryFolder())
  // The second of three chunks; the process may come further before the signal reaches it.
  const second = (event: RenderEvent) => {
    if (event.type !== 'progress' || event.shotId !== 'shot-2') return false
    return event.engine.kind === 'step' && event.engine.part === 2
  }
  const kept = await killedAt(request, second)
  expect(kept).toBeGreaterThan(0)
  const events: RenderEvent[] = []
  await renderInChild(request, { onEvent: (event) => events.push(event) })
  const steps = events.flatMap((event) => (event.type === 'progress' ? [event] : []))
  const rest = [1, 2, 3].slice(kept).map((part) => `shot-2 ${part}`)
  expect(steps.map(({ shotId, engine }) => `${shotId} ${engine.kind === 'step' && engine.part}`)).toEqual(rest)
  expect(events.find((event) => event.type === 'shot')).toMatchObject({ shotId: 'shot-1', reused: true })
  expect((await readFile(request.out)).equals(await readFile(undisturbed.out))).toBe(true)
  expect(await readdir(request.workDir)).toEqual([])
})
