import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { abandonJobs } from '../../generator/abandon-jobs.ts'
import { describeEngine, openEngine } from '../../generator/engines/kinds.ts'
import { render } from '../../generator/render.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { startComfyServer } from '../setup/comfy-server/comfy-server.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { startFalServer, startSdServer, startVideosServer } from '../setup/videos-server/videos-server.ts'
import { aPlan } from './a-plan.ts'

/** What people complain of in other programs that speak to far engines: none of it happens here. */

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const plan = aPlan({ format: { fps: 6 } })
const EMBEDDED: EngineSpec = { kind: 'package', dir: 'tests/fixtures/tiny-model', threads: 1 }

interface Rendering {
  workDir?: string
  signal?: AbortSignal
  onEvent?: (event: RenderEvent) => void
}

async function renderFilm(spec: EngineSpec, { onEvent, ...options }: Rendering = {}) {
  const folder = await temporaryFolder()
  const notes: string[] = []
  const done = await render(plan, () => openEngine(spec), {
    out: join(folder, 'clip.mp4'),
    dataDir: folder,
    onEvent: (event) => {
      if (event.type === 'note') notes.push(event.sentence)
      onEvent?.(event)
    },
    ...options,
  })
  return { ...done, notes }
}

async function limitsOf(spec: EngineSpec): Promise<string[]> {
  return engineLimits(plan, await describeEngine(spec)).map(({ message }) => message)
}

test('1. stop does not stop the paid job, or its id is lost', async () => {
  for (const server of [await startVideosServer(), await startSdServer(), await startFalServer()]) {
    await server.setFaults({ hold: 'running' })
    const workDir = await mkdtemp(join(await temporaryFolder(), 'work-'))
    const stop = new AbortController()
    const onEvent = ({ type }: RenderEvent) => type === 'progress' && stop.abort(new Error('stop'))
    await expect(renderFilm(server.spec, { workDir, signal: stop.signal, onEvent })).rejects.toThrow('stop')
    expect(await abandonJobs(server.spec, workDir)).toHaveLength(1)
    expect((await server.state()).deleted).toEqual(['job-1'])
  }
})

test('2. refusals come late, after an endless spinner, with the credit gone', async () => {
  for (const server of [await startVideosServer(), await startSdServer(), await startFalServer()]) {
    await server.setFaults({ refuse: 'no such size' })
    await expect(renderFilm(server.spec)).rejects.toThrow(/refused the shot \(400\): no such size/)
    expect(await server.state()).toMatchObject({ jobs: [], looks: 0, orders: 1 })
  }
})

test('3. a client time-out fails a job that runs on', async () => {
  const server = await startVideosServer({ silenceSeconds: 0.5 })
  await server.setFaults({ hold: 'running' })
  const began = performance.now()
  // The server answers all the while; four times the patience for silence goes by until it goes on.
  const { frames } = await renderFilm(server.spec, {
    onEvent: ({ type }) => {
      if (type === 'progress' && performance.now() - began > 2000) void server.setFaults({})
    },
  })
  expect(frames).toBe(6)
  expect((await server.state()).orders).toBe(1)
})

test('4. the socket falls silent and the result never arrives', async () => {
  const server = await startComfyServer({ silenceSeconds: 2 })
  await server.setFaults({ deafSocket: true })
  expect((await renderFilm(server.spec)).frames).toBe(6)
  expect((await server.state()).orders).toBe(1)
})

test('5. out-of-memory is swallowed and the take runs for ever, or blocks the queue', async () => {
  for (const server of [await startVideosServer(), await startSdServer(), await startFalServer()]) {
    await server.setFaults({ giveUp: 'CUDA out of memory' })
    await expect(renderFilm(server.spec)).rejects.toThrow(/gave the shot up: CUDA out of memory/)
    await server.setFaults({})
    expect((await renderFilm(server.spec)).frames).toBe(6)
  }
})

test('6. one failed poll marks a paid render failed', async () => {
  for (const server of [await startVideosServer(), await startSdServer(), await startFalServer()]) {
    await server.setFaults({ failingLooks: 4, brokenDownloads: 1 })
    expect((await renderFilm(server.spec)).frames).toBe(6)
    expect((await server.state()).orders).toBe(1)
  }
})

test('7. the local program quietly goes to the cloud', async () => {
  const cloud = await startFalServer()
  await renderFilm(EMBEDDED)
  expect(await cloud.state()).toMatchObject({ orders: 0, looks: 0 })
  const { host } = new URL(cloud.spec.baseUrl)
  expect((await limitsOf(cloud.spec)).join(' ')).toContain(`the words of each shot are sent to ${host}`)
  expect((await renderFilm(cloud.spec)).engine).toContain(host)
  // An engine that is away is not replaced by another, near or far.
  const away = await startSdServer({ silenceSeconds: 0.5 })
  await away.kill()
  await expect(renderFilm(away.spec)).rejects.toThrow(/cannot be reached/)
  expect((await cloud.state()).orders).toBe(1)
})

test('8. colours jump at joins: a shot behind /v1/videos has none, and what is too long for it is said before', async () => {
  const server = await startVideosServer({ maxSeconds: 0.5 })
  expect((await limitsOf(server.spec)).join(' ')).toContain('a shot lasts at most 0.5 s there')
  const { notes } = await renderFilm(server.spec)
  expect(notes).toEqual(['The engine gave 3 of 6 frames; the last picture is held for 0.5 s.'])
  expect((await server.state()).orders).toBe(1)
})

test('9. a keyframe or reference bleeds: a picture goes along only where the engine was set to read one', async () => {
  const pictures = (fields: object) =>
    Object.keys(fields).filter((name) => /image|picture|reference|frames$/.test(name))
  const words = [await startVideosServer(), await startSdServer(), await startFalServer()]
  for (const server of words) {
    await renderFilm(server.spec)
    const sent = pictures((await server.state()).jobs[0]!.fields).filter((name) => !/^(num|video)_frames$/.test(name))
    expect(sent).toEqual([])
  }
  const first = await startSdServer({ steering: 'first-frame' })
  await renderFilm(first.spec)
  expect(Object.keys((await first.state()).jobs[0]!.fields)).toContain('init_image')
})

test('10. same seed, another film, unsaid', async () => {
  const keeps = await startVideosServer()
  const forgets = await startVideosServer({ dialect: 'openai' })
  const said = 'the same seed gives another film there each time'
  expect((await limitsOf(keeps.spec)).join(' ')).not.toContain(said)
  expect((await limitsOf(forgets.spec)).join(' ')).toContain(said)
  await renderFilm(keeps.spec)
  expect((await keeps.state()).jobs[0]!.fields.seed).toBe('7')
})
