import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { abandonJobs } from '../../generator/abandon-jobs.ts'
import { describeEngine, examineEngine, openEngine } from '../../generator/engines/kinds.ts'
import { render } from '../../generator/render.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { startFalServer, startSdServer } from '../setup/videos-server/videos-server.ts'
import { aPlan } from './a-plan.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const plan = aPlan({ format: { fps: 6 } })
const hostOf = (spec: EngineSpec) => ('baseUrl' in spec ? new URL(spec.baseUrl).host : '')

async function renderWith(spec: EngineSpec, workDir?: string): Promise<string[]> {
  const folder = await temporaryFolder()
  const notes: string[] = []
  const cancel = new AbortController()
  await render(plan, () => openEngine(spec), {
    out: join(folder, 'clip.mp4'),
    dataDir: folder,
    workDir,
    signal: cancel.signal,
    onEvent: (event) => {
      if (event.type === 'note') notes.push(event.sentence)
      if (event.type === 'progress' && workDir) cancel.abort(new Error('enough'))
    },
  })
  return notes
}

async function abandonedAtWork(spec: EngineSpec): Promise<string[]> {
  const workDir = await mkdtemp(join(await temporaryFolder(), 'work-'))
  await expect(renderWith(spec, workDir)).rejects.toThrow('enough')
  return abandonJobs(spec, workDir)
}

const WORDS =
  'a fox in the forest. soft daylight from the left, clear sky, cartoon, static camera, medium shot, eye level'

test('stable-diffusion.cpp is sent every frame of the depth of the animatic on its grid, and how strictly to follow it', async () => {
  const { spec, state } = await startSdServer({ steering: 'depth', strength: 0.8, steps: 12 })
  await renderWith(spec)
  const { control_frames, ...fields } = (await state()).jobs[0]!.fields
  expect(fields).toEqual({
    prompt: WORDS,
    ...{ width: '426', height: '240', video_frames: '9', fps: '6', seed: '7' },
    ...{ vace_strength: '0.8', sample_params: '{"sample_steps":12}', output_format: 'avi', output_compression: '100' },
  })
  expect(JSON.parse(control_frames!)).toHaveLength(9)
})

test('stable-diffusion.cpp is sent the first and the last picture where it is to go from one to the other', async () => {
  const { spec, state } = await startSdServer({ steering: 'first-and-last' })
  await renderWith(spec)
  const { init_image, end_image } = (await state()).jobs[0]!.fields
  expect(init_image).toMatch(/^iVBOR/)
  expect(end_image).toMatch(/^iVBOR/)
  expect(end_image).not.toBe(init_image)
})

test('what stable-diffusion.cpp cannot stop is said to go on, and doctor says so before', async () => {
  const { spec, setFaults } = await startSdServer()
  await setFaults({ hold: 'running', unstoppable: true })
  const message = `${spec.baseUrl} answers; test-pictures is loaded; what is at work there cannot be stopped`
  expect(await examineEngine(spec)).toEqual([{ level: 'ok', about: 'server', message }])
  expect(await abandonedAtWork(spec)).toEqual([
    `${hostOf(spec)} cannot stop the job job-1: it runs to its end there and is billed.`,
  ])
})

test('fal is sent the animatic as a video to be made real, under the names of the model', async () => {
  const { spec, state } = await startFalServer({
    recipe: 'render-to-real',
    inputNames: { video: 'control_video_url', aspect_ratio: '' },
    extra: { guidance_scale: 5 },
  })
  await renderWith(spec)
  const { control_video_url, ...fields } = (await state()).jobs[0]!.fields
  expect(fields).toEqual({ prompt: WORDS, seed: '7', num_frames: '6', frames_per_second: '6', guidance_scale: '5' })
  expect(control_video_url).toMatch(/^data:video\/mp4;base64,/)
})

test('a result that fal withholds fails the shot at once, in its own words', async () => {
  const { spec, setFaults } = await startFalServer()
  await setFaults({ withhold: 'The content could not be processed' })
  await expect(renderWith(spec)).rejects.toThrow(
    `${hostOf(spec)} gave the shot up: prompt: The content could not be processed`,
  )
})

test('fal refuses a wrong key at once, and the words say where to look', async () => {
  const { spec } = await startFalServer({ apiKey: 'wrong' })
  await expect(renderWith(spec)).rejects.toThrow(/refused the shot \(401\): No key was sent; its key in engines.json/)
})

test('what fal costs is said before and, by the second, after', async () => {
  const { spec } = await startFalServer({ durations: [5], costPerSecond: { amount: 0.1, currency: 'USD' } })
  const label = `fal-ai/test at ${hostOf(spec)}`
  expect((await describeEngine(spec)).remarks).toEqual([
    `${label}: the words of each shot are sent to ${hostOf(spec)}.`,
    `${label}: it costs 0.1 USD a second.`,
    `${label}: a shot can be stopped there until it begins; then it is billed.`,
  ])
  expect(await renderWith(spec)).toContain(`Shot shot-1 was made at ${hostOf(spec)} and cost about 0.50 USD.`)
})
