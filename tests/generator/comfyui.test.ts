import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { abandonJobs } from '../../generator/abandon-jobs.ts'
import { examineEngine, openEngine } from '../../generator/engines/kinds.ts'
import { type DoneEvent, render } from '../../generator/render.ts'
import type { RenderEvent } from '../../generator/render-event.ts'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { type ComfyServer, startComfyServer } from '../setup/comfy-server/comfy-server.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { aPlan } from './a-plan.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const plan = aPlan({ format: { fps: 6 } })
const hostOf = ({ spec }: ComfyServer) => new URL(spec.baseUrl).host

interface Rendering {
  workDir?: string
  signal?: AbortSignal
  onEvent?: (event: RenderEvent) => void
}

async function renderWith(
  spec: ComfySpec,
  { onEvent, ...options }: Rendering = {},
): Promise<DoneEvent & { notes: string[] }> {
  const folder = await temporaryFolder()
  const notes: string[] = []
  const hear = (event: RenderEvent) => {
    if (event.type === 'note') notes.push(event.sentence)
    onEvent?.(event)
  }
  const out = join(folder, 'clip.mp4')
  const done = await render(plan, () => openEngine(spec), { out, dataDir: folder, onEvent: hear, ...options })
  return { ...done, notes }
}

const isStep = (event: RenderEvent) => event.type === 'progress' && event.engine.kind === 'step'
const workFolder = async () => mkdtemp(join(await temporaryFolder(), 'work-'))

describe('a ComfyUI', () => {
  it('is told words, seed, and a size and length that its model makes; pictures that the shot does not have are left out', async () => {
    const server = await startComfyServer({ multipleOf: undefined, frameGrid: undefined, fps: undefined })
    await renderWith(server.spec)
    const { runs, uploads, firstMessages } = await server.state()
    const { graph } = runs[0]!
    expect(graph.positive!.inputs.text).toBe(
      'a fox in the forest. soft daylight from the left, clear sky, cartoon, static camera, medium shot, eye level',
    )
    expect(graph.vace!.inputs).toMatchObject({
      width: 432,
      height: 240,
      length: 17,
      control_video: ['control-frames', 0],
    })
    expect(graph.vace!.inputs).not.toHaveProperty('reference_image')
    expect(Object.keys(graph)).not.toContain('mask-values')
    expect(graph.sample!.inputs.seed).toBe(7)
    expect(graph.video!.inputs.fps).toBe(16)
    expect(uploads).toEqual([expect.stringMatching(/^rushes\/[0-9a-f]{32}\.mp4 true$/)])
    expect(graph.control!.inputs.file).toBe(uploads[0]!.split(' ')[0])
    expect(JSON.parse(firstMessages[0]!)).toMatchObject({ type: 'feature_flags' })
  })

  it('is sent the first picture where its workflow begins with one', async () => {
    const server = await startComfyServer({ workflow: 'ltx-first-frame' })
    await renderWith(server.spec)
    const { uploads } = await server.state()
    expect(uploads).toEqual([expect.stringMatching(/\.png true$/)])
  })

  it('gets extra headers with every request and with the socket', async () => {
    const server = await startComfyServer({ headers: { 'x-door': 'open' } })
    await renderWith(server.spec)
    const { headers, socketHeaders } = await server.state()
    expect([headers['x-door'], socketHeaders['x-door']]).toEqual(['open', 'open'])
  })

  it('lacks a node or a model file: nothing is ordered, and it is said what to install and where', async () => {
    const server = await startComfyServer()
    await server.setFaults({ lacksNodes: ['WanVaceToVideo'], lacksModels: ['wan_2.1_vae.safetensors'] })
    const words =
      /lacks what Wan 2.1 VACE 1.3B needs: the node WanVaceToVideo \(.*update it\); the model file wan_2.1_vae.safetensors in its folder models\/vae \(https:/
    await expect(renderWith(server.spec)).rejects.toThrow(words)
    expect(await server.state()).toMatchObject({ orders: 0, uploads: [] })
    expect(await examineEngine(server.spec)).toContainEqual({
      level: 'fail',
      about: 'workflow',
      message: expect.stringMatching(words),
    })
  })

  it('may tell nothing on its socket: the film arrives all the same', async () => {
    const server = await startComfyServer()
    await server.setFaults({ deafSocket: true })
    expect(await renderWith(server.spec)).toMatchObject({ frames: 6, notes: [] })
  })

  it('may fail to answer some questions and break a download off; neither is a shot that failed', async () => {
    const server = await startComfyServer()
    await server.setFaults({ failingLooks: 4, brokenDownloads: 2 })
    expect(await renderWith(server.spec)).toMatchObject({ frames: 6, notes: [] })
    expect((await server.state()).orders).toBe(1)
  })

  it('takes an order whose answer is lost: it is found by its own id and not ordered twice', async () => {
    const server = await startComfyServer()
    await server.setFaults({ loseOrderAnswer: true })
    expect(await renderWith(server.spec)).toMatchObject({ frames: 6, notes: [] })
    expect((await server.state()).orders).toBe(1)
  })

  it('is killed and started again, knows nothing any more, and is asked once more; that is said', async () => {
    const server = await startComfyServer()
    await server.setFaults({ hold: 'running' })
    let restarted: Promise<void> | null = null
    const restart = async () => {
      await server.kill()
      await server.restart()
    }
    const { frames, notes } = await renderWith(server.spec, {
      onEvent: (event) => {
        if (isStep(event)) restarted ??= restart()
      },
    })
    await restarted
    expect(frames).toBe(6)
    expect(notes).toEqual([
      `${hostOf(server)} does not know the shot any more; it may have been restarted. It is not running there, so it is ordered again.`,
    ])
  })

  it('has deleted the film: it is made again', async () => {
    const server = await startComfyServer()
    await server.setFaults({ goneFilms: 1 })
    const { notes } = await renderWith(server.spec)
    expect(notes).toEqual([expect.stringContaining('does not have the film any more')])
  })

  it('is left while the shot waits, and the shot is taken off its queue', async () => {
    const server = await startComfyServer()
    await server.setFaults({ hold: 'queued' })
    const workDir = await workFolder()
    const cancel = new AbortController()
    const onEvent = (event: RenderEvent) => event.type === 'progress' && cancel.abort(new Error('enough'))
    await expect(renderWith(server.spec, { workDir, signal: cancel.signal, onEvent })).rejects.toThrow('enough')
    expect(await abandonJobs(server.spec, workDir)).toEqual([`The job at ${hostOf(server)} was stopped there too.`])
    expect((await server.state()).deleted).toHaveLength(1)
  })

  it.each([
    {
      fault: {
        fail: {
          node_type: 'KSampler',
          exception_type: 'torch.OutOfMemoryError',
          exception_message: 'Allocation on device 0 would exceed allowed memory.',
          traceback: ['File "/home/someone/ComfyUI/execution.py", line 1'],
        },
      },
      words: /gave the shot up: its memory ran out at KSampler; try a smaller resolution/,
    },
    {
      fault: {
        fail: { node_type: 'VAEDecode', exception_message: 'no /home/someone/ComfyUI/models/vae.pt\nTraceback' },
      },
      words: /gave the shot up: it failed at VAEDecode: no vae\.pt$/,
    },
    {
      fault: {
        refuse: {
          error: { type: 'prompt_outputs_failed_validation', message: 'Prompt outputs failed validation' },
          node_errors: {
            vace: {
              class_type: 'WanVaceToVideo',
              errors: [{ message: 'Value too big', details: 'width', extra_info: {} }],
            },
          },
        },
      },
      words: /refused the shot \(400\): WanVaceToVideo: Value too big \(width\)$/,
    },
    {
      fault: { nodeErrors: { other: { class_type: 'SaveImage', errors: [{ message: 'Required input is missing' }] } } },
      words: /can run only a part of the workflow: SaveImage: Required input is missing$/,
    },
    { fault: { noVideo: true }, words: /delivered is no video/ },
    { fault: { silent: true }, words: /cannot be reached/ },
  ])('may fail ($fault): that is told in plain words, without its paths', async ({ fault, words }) => {
    const server = await startComfyServer({ silenceSeconds: 1 })
    await server.setFaults(fault)
    await expect(renderWith(server.spec)).rejects.toThrow(words)
  })

  it('falls silent in the middle: the shot fails and it is said that it may still run', async () => {
    const server = await startComfyServer({ silenceSeconds: 1 })
    const onEvent = (event: RenderEvent) => isStep(event) && void server.setFaults({ silent: true })
    await expect(renderWith(server.spec, { onEvent })).rejects.toThrow(
      /has not answered for 1 s .*; the shot may still run there/,
    )
  })

  it('runs a workflow of one’s own, found by its titles, and says that it is one of the editor where it is', async () => {
    const server = await startComfyServer()
    const folder = await temporaryFolder()
    const own = join(folder, 'own.json')
    const text = (title: string) => ({
      class_type: 'CLIPTextEncode',
      inputs: { text: '', clip: ['1', 0] },
      _meta: { title },
    })
    const graph = {
      1: { class_type: 'CLIPLoader', inputs: { clip_name: 'umt5_xxl_fp8_e4m3fn_scaled.safetensors', type: 'wan' } },
      2: text('anything'),
      3: text('RUSHES:prompt'),
      4: { class_type: 'EmptyHunyuanLatentVideo', inputs: { width: 64, height: 64, length: 9, batch_size: 1 } },
      save: { class_type: 'SaveVideo', inputs: { filename_prefix: 'x', fps: 6 } },
    }
    await writeFile(own, JSON.stringify(graph))
    await renderWith({ ...server.spec, workflow: own })
    const { runs } = await server.state()
    expect(runs[0]!.graph).toMatchObject({
      2: { inputs: { text: '' } },
      3: { inputs: { text: expect.stringContaining('a fox in the forest') } },
      4: { inputs: { width: 426, height: 240, length: 6 } },
    })
    await writeFile(own, JSON.stringify({ nodes: [], links: [] }))
    await expect(renderWith({ ...server.spec, workflow: own })).rejects.toThrow(/export it with "Export \(API\)"/)
  })
})
