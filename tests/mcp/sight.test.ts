import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sharedStudio } from '../setup/studio.ts'
import { dataOf, type Planned, type Video } from './shoot-and-light.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()

async function connect(): Promise<Client> {
  const client = new Client({ name: 'test-host', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${open().url}/mcp`)))
  onTestFinished(() => client.close())
  return client
}

interface Part {
  type: string
  text?: string
  data?: string
  mimeType?: string
}

const call = async (client: Client, name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as { content: Part[]; structuredContent?: unknown }

const textOf = ({ content }: { content: Part[] }) => content.map(({ text }) => text ?? '').join('\n')
const pictureOf = ({ content }: { content: Part[] }) => {
  const part = content.find(({ type }) => type === 'image')
  return part && Buffer.from(part.data ?? '', 'base64')
}

const TWO_SHOTS =
  'two shots in 240p: a red fox runs in the forest for 1 second, then a blue boat on the sea for 1 second'

async function render(client: Client, plan_id: string): Promise<string> {
  const { video_id } = dataOf<Video>(await call(client, 'generate_video', { plan_id }))
  const wait = { video_id, images: 'none', timeout_seconds: 45 }
  while (!dataOf<Video>(await call(client, 'wait_for_video', wait)).finished);
  return video_id
}

/** How far two pictures are apart, in 255ths of the mean pixel. */
async function distance(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((each) => sharp(each).removeAlpha().raw().toBuffer()))
  return a!.reduce((sum, value, index) => sum + Math.abs(value - b![index]!), 0) / a!.length
}

test('the whole list of tools weighs at most 8 kB, and what it leaves out can be read', async () => {
  const client = await connect()
  const { tools } = await client.listTools()
  const schemas = tools.map(({ inputSchema }) => JSON.stringify(inputSchema))
  expect(schemas.join('').length).toBeLessThanOrEqual(8192)
  for (const tool of tools) expect(tool.annotations, tool.name).toBeDefined()
  const named = new Set(JSON.stringify(tools).match(/rushes:\/\/schemas\/[a-z-]+/g))
  expect([...named].sort()).toEqual([
    'rushes://schemas/plan-change',
    'rushes://schemas/plan-draft',
    'rushes://schemas/shot-plan',
  ])
  for (const uri of named) {
    const { contents } = await client.readResource({ uri })
    expect(JSON.stringify(JSON.parse((contents[0] as { text: string }).text)), uri).toContain('properties')
  }
})

test('an assistant sees what it planned: a picture of both shots, what is where in words, and the plan once', async () => {
  const client = await connect()
  const planned = await call(client, 'plan_shots', { prompt: TWO_SHOTS })
  const picture = pictureOf(planned)!
  expect(picture.length).toBeLessThanOrEqual(150_000)
  const { width, height } = await sharp(picture).metadata()
  expect(width).toBeGreaterThan(900)
  expect(height).toBeGreaterThan(300)
  const said = textOf(planned)
  expect(said).toContain('shot 1 at 0.2 s, 0.5 s, 0.8 s; shot 2 at')
  expect(said).toMatch(/Shot 1: 1 s.*forest.*red.*fox: run heading right, in the middle/)
  expect(said).not.toContain('"durationSeconds"')

  const { plan_id } = dataOf<Planned>(planned as never)
  const edited = await call(client, 'edit_plan', { plan_id, instruction: 'replace the fox by a black cat' })
  expect(await distance(picture, pictureOf(edited)!)).toBeGreaterThan(0.5)
  const blind = await call(client, 'edit_plan', { plan_id, instruction: 'make the light golden', images: 'none' })
  expect(pictureOf(blind)).toBeUndefined()
})

test('an assistant sees what came out, finds it again in every list, and goes back', async () => {
  const client = await connect()
  const { plan_id, thread_id } = dataOf<Planned>((await call(client, 'plan_shots', { prompt: TWO_SHOTS })) as never)
  const first = await render(client, plan_id)
  const night = await call(client, 'edit_plan', { plan_id, instruction: 'at night', images: 'none' })
  const second = await render(client, dataOf<Planned>(night as never).plan_id)
  const [day, dark] = await Promise.all(
    [first, second].map(async (video_id) => pictureOf(await call(client, 'get_video', { video_id }))!),
  )
  expect(await distance(day!, dark!)).toBeGreaterThan(5)

  const { videos } = dataOf<{ videos: (Video & { title: string })[] }>(
    (await call(client, 'list_videos', { search: 'fox boat' })) as never,
  )
  expect(videos.map(({ video_id }) => video_id)).toEqual([second, first])
  const { resources } = await client.listResources()
  expect(resources.map(({ uri }) => uri)).toContain(`rushes://takes/${second}/clip.mp4`)

  expect(dataOf<Video>((await call(client, 'undo', { thread_id })) as never).video_id).toBe(first)
  expect((await open().snapshot(thread_id)).thread).toMatchObject({ currentPlanId: plan_id, currentTakeId: first })
  expect(textOf(await call(client, 'undo', { thread_id }))).toContain('no finished video from before')
})

test('what can be shown is found by a part of its name', async () => {
  const client = await connect()
  const names = async (args: object) =>
    dataOf<{ names: string[] }>((await call(client, 'list_assets', { ...args })) as never).names
  expect(await names({ kind: 'subjects', search: 'fox' })).toContain('fox')
  expect(await names({ kind: 'places', search: 'living room' })).toEqual(['living-room'])
  expect(await names({ kind: 'engines' })).toEqual(['built-in'])
  expect(await names({ kind: 'looks', search: 'gold' })).toEqual(['golden'])
  expect(await names({ kind: 'subjects', search: 'no such thing' })).toEqual([])
})

test('a picture that an assistant sends is the world of a film; bytes that are none are refused and leave nothing', async () => {
  const client = await connect()
  const background = { r: 10, g: 90, b: 200 }
  const png = await sharp({ create: { width: 64, height: 36, channels: 3, background } })
    .png()
    .toBuffer()
  const args = { data: png.toString('base64') }
  const { upload_id } = dataOf<{ upload_id: string }>((await call(client, 'upload_image', args)) as never)
  const planned = await call(client, 'plan_shots', { prompt: 'a fox runs, 1 second', pictures: [upload_id] })
  const { channels } = await sharp(pictureOf(planned)!).stats()
  expect(channels[2]!.mean).toBeGreaterThan(channels[0]!.mean + 50)
  const refused = await call(client, 'upload_image', { data: Buffer.from('no picture').toString('base64') })
  expect(textOf(refused)).toContain('accepted are PNG, JPEG and WebP')
})
