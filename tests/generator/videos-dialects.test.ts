import { join } from 'node:path'
import OpenAI from 'openai'
import { expect, it, vi } from 'vitest'
import { describeEngine, examineEngine, openEngine } from '../../generator/engines/kinds.ts'
import { render } from '../../generator/render.ts'
import type { EngineSpec, VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { startVideosServer } from '../setup/videos-server/videos-server.ts'
import { aPlan } from './a-plan.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const plan = aPlan({ format: { fps: 6 } })

async function renderWith(spec: EngineSpec): Promise<string[]> {
  const folder = await temporaryFolder()
  const notes: string[] = []
  await render(plan, () => openEngine(spec), {
    out: join(folder, 'clip.mp4'),
    dataDir: folder,
    onEvent: (event) => event.type === 'note' && notes.push(event.sentence),
  })
  return notes
}

const PROMPT =
  'a fox in the forest. soft daylight from the left, clear sky, cartoon, static camera, medium shot, eye level'
const model = 'test-pictures'

const FIELDS: { dialect: VideosApiSpec['dialect']; more?: Partial<VideosApiSpec>; fields: object }[] = [
  { dialect: 'vllm-omni', fields: { size: '426x240', num_frames: '6', fps: '6', seed: '7' } },
  { dialect: 'sglang', fields: { size: '426x240', num_frames: '6', fps: '6', seed: '7' } },
  { dialect: 'openai', fields: { size: '426x240', seconds: '1' } },
  { dialect: 'litellm', more: { durations: [4, 8] }, fields: { size: '426x240', seconds: '4' } },
  { dialect: 'unsloth', fields: { size: '426x240', seconds: '1' } },
  {
    dialect: 'openrouter',
    more: { durations: [8, 4], resolutions: ['1080p', '720p'] },
    fields: { duration: '4', resolution: '720p', aspect_ratio: '16:9', seed: '7' },
  },
  {
    dialect: 'localai',
    fields: { width: '426', height: '240', num_frames: '6', fps: '6', seed: '7', response_format: 'b64_json' },
  },
  {
    dialect: 'dynamo',
    fields: {
      size: '426x240',
      seconds: '1',
      response_format: 'b64_json',
      nvext: JSON.stringify({ fps: 6, num_frames: 6, seed: 7 }),
    },
  },
]

it.each(FIELDS)('$dialect is asked in its own fields, and the shot arrives', async ({ dialect, more, fields }) => {
  const server = await startVideosServer({ dialect, ...more })
  await renderWith(server.spec)
  expect((await server.state()).jobs[0]!.fields).toEqual({ model, prompt: PROMPT, ...fields })
})

it.each([
  {
    dialect: 'openrouter',
    field: 'frame_images',
    value: /^\[\{"type":"image_url".*data:image\/png;base64,.*"first_frame"\}\]$/,
  },
  { dialect: 'localai', field: 'start_image', value: /^iVBOR/ },
  { dialect: 'dynamo', field: 'input_reference', value: /^data:image\/png;base64,/ },
  { dialect: 'litellm', field: 'input_reference', value: /^\d{4,} bytes$/ },
] as const)('$dialect reads the first picture as $field', async ({ dialect, field, value }) => {
  const server = await startVideosServer({ dialect, steering: 'first-frame' })
  await renderWith(server.spec)
  expect((await server.state()).jobs[0]!.fields[field]).toMatch(value)
})

it.each([
  {
    says: 'OpenAI and vLLM-Omni',
    body: { error: { message: 'too many frames', type: 'BadRequestError', code: 400 } },
    words: 'too many frames',
  },
  {
    says: 'FastAPI (SGLang)',
    body: { detail: [{ loc: ['body', 'fps'], msg: 'must be positive', type: 'value_error' }] },
    words: 'fps: must be positive',
  },
  { says: 'a plain detail', body: { detail: 'no model is loaded' }, words: 'no model is loaded' },
  {
    says: 'OpenRouter, for the provider behind it',
    body: {
      error: {
        code: 400,
        message: 'Provider returned error',
        metadata: { provider_name: 'Google', raw: JSON.stringify({ error: { message: 'people are not allowed' } }) },
      },
    },
    words: 'Provider returned error (Google: people are not allowed)',
  },
  {
    says: 'LocalAI',
    body: { error: { code: 500, message: 'rpc error: out of memory', type: '' } },
    words: 'rpc error: out of memory',
  },
])('a refusal in the words of $says is told as it was said, and by whom', async ({ body, words }) => {
  const server = await startVideosServer()
  await server.setFaults({ refuseBody: body })
  const { host } = new URL(server.spec.baseUrl)
  await expect(renderWith(server.spec)).rejects.toThrow(`${host} refused the shot (400): ${words}`)
})

it('what a shot costs is said before, and what the server billed after', async () => {
  const server = await startVideosServer({ dialect: 'openrouter', costPerSecond: { amount: 0.4, currency: 'USD' } })
  const { host } = new URL(server.spec.baseUrl)
  expect((await describeEngine(server.spec)).remarks).toContain(`test-pictures at ${host}: it costs 0.4 USD a second.`)
  expect(await renderWith(server.spec)).toContain(`Shot shot-1 was made at ${host} and cost 0.42 USD.`)
})

it('a server that lists what its models can do is compared with engines.json', async () => {
  const { spec } = await startVideosServer({ dialect: 'openrouter', durations: [4], resolutions: ['720p'] })
  const told = 'test-pictures: durations 4, 8; resolutions 720p; shapes 16:9; reads first_frame'
  expect(await examineEngine(spec)).toContainEqual({ level: 'ok', about: 'model', message: told })
  expect(await examineEngine({ ...spec, durations: [5] })).toContainEqual({
    level: 'warn',
    about: 'model',
    message: `${told}; engines.json asks for more (durations: 5)`,
  })
  expect(await examineEngine({ ...spec, model: 'another' })).toContainEqual({
    level: 'fail',
    about: 'model',
    message: expect.stringContaining('has no video model "another"; it has test-pictures'),
  })
})

it('the stand-in speaks what the unmodified openai client speaks', async () => {
  const { spec } = await startVideosServer({ dialect: 'openai' })
  const client = new OpenAI({ baseURL: spec.baseUrl, apiKey: 'any', maxRetries: 0 })
  const ordered = await client.videos.create({ model: model as never, prompt: 'a fox', seconds: '4', size: '1280x720' })
  expect(ordered).toMatchObject({ object: 'video', status: 'queued' })
  let video = ordered
  while (video.status !== 'completed') video = await client.videos.retrieve(ordered.id)
  const content = await client.videos.downloadContent(ordered.id)
  expect((await content.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  expect(await client.videos.delete(ordered.id)).toMatchObject({ id: ordered.id, deleted: true })
})
