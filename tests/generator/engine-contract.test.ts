import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { abandonJobs } from '../../generator/abandon-jobs.ts'
import type { EngineProgress } from '../../generator/engine.ts'
import { describeEngine, examineEngine, openEngine } from '../../generator/engines/kinds.ts'
import { render } from '../../generator/render.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import { startComfyServer } from '../setup/comfy-server/comfy-server.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import {
  startFalServer,
  startSdServer,
  startVideosServer,
  type VideosServer,
} from '../setup/videos-server/videos-server.ts'
import { aPlan } from './a-plan.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const EMBEDDED: EngineSpec = { kind: 'package', dir: 'tests/fixtures/tiny-model', threads: 1 }
/** One second of six frames, as small as a clip can be. */
const plan = aPlan({ format: { fps: 6 } })

interface Rendered {
  frames: Buffer[]
  events: RenderEvent[]
  notes: string[]
  progress: EngineProgress[]
}

interface Rendering {
  workDir?: string
  signal?: AbortSignal
  onEvent?: (event: RenderEvent) => void
}

async function rendered(spec: EngineSpec, { onEvent, ...options }: Rendering = {}): Promise<Rendered> {
  const folder = await temporaryFolder()
  const framesDir = join(folder, 'frames')
  const events: RenderEvent[] = []
  const hear = (event: RenderEvent) => {
    events.push(event)
    onEvent?.(event)
  }
  const out = join(folder, 'clip.mp4')
  const done = await render(plan, () => openEngine(spec), {
    out,
    dataDir: folder,
    framesDir,
    onEvent: hear,
    ...options,
  })
  expect(done).toMatchObject({ frames: 6, width: 426, height: 240 })
  const names = (await readdir(framesDir)).sort()
  const frames = await Promise.all(names.map((name) => sharp(join(framesDir, name)).removeAlpha().raw().toBuffer()))
  return { frames, events, ...heard(events) }
}

function heard(events: RenderEvent[]): Pick<Rendered, 'notes' | 'progress'> {
  return {
    notes: events.flatMap((event) => (event.type === 'note' ? [event.sentence] : [])),
    progress: events.flatMap((event) => (event.type === 'progress' ? [event.engine] : [])),
  }
}

/** Aborts at the first progress of this kind and resolves with what was saved. */
async function cancelledAt(spec: EngineSpec, kind: EngineProgress['kind'], workDir: string): Promise<void> {
  const cancel = new AbortController()
  const onEvent = (event: RenderEvent) =>
    event.type === 'progress' && event.engine.kind === kind && cancel.abort(new Error('enough'))
  await expect(rendered(spec, { workDir, signal: cancel.signal, onEvent })).rejects.toThrow('enough')
}

/** What the contract needs of a server elsewhere. */
interface FarServer {
  spec: { baseUrl: string }
  state(): Promise<{ orders: number; deleted: string[] }>
  setFaults(faults: { hold?: 'running' }): Promise<void>
}

type QueueSpec = Exclude<EngineSpec, { kind: 'package' | 'comfyui' }>

interface UnderTest {
  name: string
  open(): Promise<{ spec: EngineSpec; server: FarServer | null }>
  /** What a person is told of a job that was stopped while it ran. */
  stopped?: (host: string) => string
}

const stoppedToo = (host: string) => `The job at ${host} was stopped there too.`
const far = async (starting: Promise<VideosServer<QueueSpec>>) =>
  starting.then((server) => ({ spec: server.spec, server }))

interface FarUnderTest extends UnderTest {
  open(more?: { silenceSeconds: number }): Promise<{ spec: QueueSpec; server: VideosServer<QueueSpec> }>
}

const FAR: FarUnderTest[] = [
  { name: 'a server behind /v1/videos', open: (more) => far(startVideosServer(more)), stopped: stoppedToo },
  { name: 'the server of stable-diffusion.cpp', open: (more) => far(startSdServer(more)), stopped: stoppedToo },
  {
    name: 'the queue of fal',
    open: (more) => far(startFalServer(more)),
    stopped: (host) => `${host} was asked to stop the job job-1; what it had begun may be billed.`,
  },
]

const ENGINES: UnderTest[] = [
  { name: 'the embedded package', open: async () => ({ spec: EMBEDDED, server: null }) },
  {
    name: 'a ComfyUI',
    open: async () => {
      const server = await startComfyServer()
      return { spec: server.spec, server }
    },
    stopped: stoppedToo,
  },
  ...FAR,
]

const hostOf = ({ spec }: FarServer) => new URL(spec.baseUrl).host
/** What an engine tells while it works on a shot; some say nothing but that it waits. */
const WORKING = { steps: 'step', share: 'share', none: 'queued' } as const

describe.each(ENGINES)('$name keeps the contract of engines', ({ open, stopped }) => {
  it('delivers every frame of the shot, tells progress that only grows, and shows previews where it promises them', async () => {
    const { spec, server } = await open()
    const { capabilities } = await describeEngine(spec)
    const { frames, events, progress, notes } = await rendered(spec)
    expect(frames).toHaveLength(6)
    expect(new Set(frames.map((frame) => frame.toString('base64'))).size).toBeGreaterThan(1)
    const bar = events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []))
    expect(bar).toEqual(bar.toSorted((a, b) => a - b))
    expect(progress.map(({ kind }) => kind)).toContain(WORKING[capabilities.progress])
    const phases = events.flatMap((event) => (event.type === 'preview' ? [event.preview.phase] : []))
    expect(phases[0]).toBe('animatic')
    expect(phases.includes('denoising')).toBe(capabilities.previews)
    expect(phases.at(-1)).toBe('finished')
    expect(notes).toEqual([])
    if (server) expect(progress[0]).toEqual({ kind: 'queued', position: 1 })
  })

  it('stops when it is cancelled, says what became of the job, and can be taken up before that', async () => {
    const { spec, server } = await open()
    await server?.setFaults({ hold: 'running' })
    const workDir = await mkdtemp(join(await temporaryFolder(), 'work-'))
    const { capabilities } = await describeEngine(spec)
    await cancelledAt(spec, WORKING[capabilities.progress], workDir)
    const sentences = await abandonJobs(spec, workDir)
    if (server) {
      expect(sentences).toEqual([stopped!(hostOf(server))])
      expect((await server.state()).deleted).toHaveLength(1)
    } else expect(sentences).toEqual([])
  })

  it('goes on where an interrupted rendering stopped, and gives the same frames as one that was never interrupted', async () => {
    const { spec, server } = await open()
    const workDir = await mkdtemp(join(await temporaryFolder(), 'work-'))
    const { capabilities } = await describeEngine(spec)
    await cancelledAt(spec, WORKING[capabilities.progress], workDir)
    const resumed = await rendered(spec, { workDir })
    if (server) expect(await server.state()).toMatchObject({ orders: 1, deleted: [] })
    const whole = await rendered(spec)
    expect(Buffer.concat(resumed.frames).equals(Buffer.concat(whole.frames))).toBe(true)
  })

  it('is described, and examined without a failure', async () => {
    const { spec } = await open()
    const { label } = await describeEngine(spec)
    expect(label).not.toBe('')
    expect((await examineEngine(spec)).filter(({ level }) => level === 'fail')).toEqual([])
  })
})

describe('a server behind /v1/videos', () => {
  it('is told words, size, length and seed', async () => {
    const server = await startVideosServer({ frameGrid: { step: 4, plus: 1 } })
    await rendered(server.spec)
    const [job] = (await server.state()).jobs
    expect(job!.fields).toEqual({
      model: 'test-pictures',
      prompt:
        'a fox in the forest. soft daylight from the left, clear sky, cartoon, static camera, medium shot, eye level',
      size: '426x240',
      num_frames: '9',
      fps: '6',
      seed: '7',
    })
  })

  it('is sent the first picture of the animatic where its model reads one', async () => {
    const server = await startVideosServer({ steering: 'first-frame' })
    await rendered(server.spec)
    expect((await server.state()).jobs[0]!.fields.input_reference).toMatch(/^\d{4,} bytes$/)
  })

  it('is left while the shot waits, and the job is taken off its queue', async () => {
    const server = await startVideosServer()
    await server.setFaults({ hold: 'queued' })
    const workDir = await mkdtemp(join(await temporaryFolder(), 'work-'))
    await cancelledAt(server.spec, 'queued', workDir)
    expect(await abandonJobs(server.spec, workDir)).toEqual([`The job at ${hostOf(server)} was stopped there too.`])
    expect((await server.state()).deleted).toEqual(['job-1'])
  })
})

describe.each(FAR)('$name is far away', ({ open }) => {
  it('is killed and started again, and the shot arrives without a second order', async () => {
    const { server } = await open()
    await server.setFaults({ hold: 'running' })
    let restarted: Promise<void> | null = null
    const restart = async () => {
      await server.kill()
      await server.restart()
      await server.setFaults({})
    }
    const { frames } = await rendered(server.spec, {
      onEvent: (event) => {
        if (event.type === 'progress') restarted ??= restart()
      },
    })
    await restarted
    expect(frames).toHaveLength(6)
    expect((await server.state()).orders).toBe(1)
  })

  it('may fail to answer some questions and break a download off; neither is a shot that failed', async () => {
    const { server } = await open()
    await server.setFaults({ failingLooks: 4, brokenDownloads: 2 })
    expect((await rendered(server.spec)).frames).toHaveLength(6)
    expect((await server.state()).orders).toBe(1)
  })

  it.each([
    {
      fault: { size: '320x240' },
      note: 'The engine made 320×240; it is fitted to 426×240, and the edges that do not fit are cut off.',
    },
    {
      fault: { fps: 12, frames: 12 },
      note: 'The engine works at 12 frames a second; the clip has 6, so some frames are repeated or left out.',
    },
    { fault: { frames: 4 }, note: 'The engine gave 4 of 6 frames; the last picture is held for 0.33 s.' },
  ])(
    'may deliver something else than was ordered ($fault): it is fitted, and that is said',
    async ({ fault, note }) => {
      const { server } = await open()
      await server.setFaults(fault)
      const { frames, notes } = await rendered(server.spec)
      expect(frames).toHaveLength(6)
      expect(notes).toEqual([note])
    },
  )

  it.each([
    { fault: { refuse: 'this prompt is not allowed' }, words: /refused the shot \(400\): this prompt is not allowed/ },
    { fault: { giveUp: 'the result was blocked' }, words: /gave the shot up: the result was blocked/ },
    { fault: { noVideo: true }, words: /delivered is no video/ },
    { fault: { silent: true }, words: /cannot be reached/ },
  ])('may fail ($fault): its own words are passed on', async ({ fault, words }) => {
    const { server } = await open({ silenceSeconds: 0.5 })
    await server.setFaults(fault)
    await expect(rendered(server.spec)).rejects.toThrow(words)
  })

  it('falls silent in the middle: the shot fails and names the job', async () => {
    const { server } = await open({ silenceSeconds: 0.5 })
    const rendering = rendered(server.spec, {
      onEvent: (event) => event.type === 'progress' && void server.setFaults({ silent: true }),
    })
    await expect(rendering).rejects.toThrow(/has not answered for 0.5 s .*; the job job-1 may still be running there/)
  })

  it('is never asked twice where the answer to an order was lost', async () => {
    const { server } = await open({ silenceSeconds: 0.5 })
    await server.setFaults({ silent: true })
    const workDir = await mkdtemp(join(await temporaryFolder(), 'work-'))
    await expect(rendered(server.spec, { workDir })).rejects.toThrow(/cannot be reached/)
    await server.setFaults({})
    await expect(rendered(server.spec, { workDir })).rejects.toThrow(/it is not ordered twice/)
    expect((await server.state()).orders).toBe(0)
  })
})
