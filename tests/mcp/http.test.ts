import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { finishedTake } from '../setup/finished-take.ts'
import { sharedStudio } from '../setup/studio.ts'
import { type AnyClient, dataOf, type Planned, shootAndTurnGolden, type Video } from './shoot-and-light.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()

/** An id as the studio gives them out, which it gave to nobody. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

async function connect(mode: 'legacy' | 'auto'): Promise<Client> {
  const client = new Client({ name: 'test-host', version: '1.0.0' }, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${open().url}/mcp`)))
  onTestFinished(() => client.close())
  return client
}

const asAnyClient = (client: Client): AnyClient => ({
  call: (name, args, onProgress) =>
    client.callTool({ name, arguments: args }, { onprogress: ({ progress }) => onProgress?.(progress) }),
  read: (uri) => client.readResource({ uri }),
})

test.each([
  { mode: 'auto', revision: '2026-07-28' },
  { mode: 'legacy', revision: '2025-11-25' },
] as const)('a host of revision $revision shoots a clip and turns its light golden', async ({ mode, revision }) => {
  const client = await connect(mode)
  expect(client.getNegotiatedProtocolVersion()).toBe(revision)
  await shootAndTurnGolden(asAnyClient(client))
})

test('every tool says what it takes and gives, and every description fits a small context', async () => {
  const { tools } = await (await connect('auto')).listTools()
  expect(tools.map((tool) => tool.name).sort()).toEqual([
    'ask_person',
    'cancel_video',
    'edit_plan',
    'generate_video',
    'get_video',
    'list_assets',
    'list_takes',
    'list_videos',
    'plan_shots',
    'select_take',
    'undo',
    'upload_image',
    'wait_for_video',
  ])
  for (const tool of tools) {
    expect(tool.outputSchema, tool.name).toBeDefined()
    expect(tool.description?.length, tool.name).toBeLessThan(300)
  }
})

test('refusals name the value and what is accepted, and reach the caller as results', async () => {
  const client = asAnyClient(await connect('auto'))
  const said = async (name: string, args: Record<string, unknown>) => {
    const result = await client.call(name, args)
    expect(result.isError).toBe(true)
    return result.content[0]?.text
  }
  expect(await said('generate_video', { plan_id: NOBODY })).toBe(`there is no plan "${NOBODY}"`)
  expect(await said('generate_video', { plan_id: '../none' })).toContain('"../none" is no id of a plan')
  expect(await said('plan_shots', {})).toContain('a prompt (a sentence) or a draft')
  expect(await said('wait_for_video', { video_id: NOBODY })).toBe(`there is no take "${NOBODY}"`)
  expect(await said('wait_for_video', { video_id: NOBODY, timeout_seconds: 600 })).toContain('45')
})

test('a resource that does not exist is said to be missing, and one whose file is gone shows no path', async () => {
  const client = await connect('auto')
  const read = (uri: string) =>
    client.readResource({ uri }).catch((error) => error as { code: number; message: string })
  for (const id of [NOBODY, '..%2f..%2fsecret', 'none']) {
    expect(await read(`rushes://plans/${id}`), id).toMatchObject({
      code: expect.toSatisfy((code) => [-32002, -32602].includes(code)),
      message: expect.stringMatching(/there is no|not found/i),
    })
    expect(await read(`rushes://takes/${id}/clip.mp4`), id).toMatchObject({
      code: expect.toSatisfy((code) => [-32002, -32602].includes(code)),
      message: expect.stringMatching(/there is no|not found/i),
    })
  }
  const { db } = open().ports.database
  const take = await finishedTake(db)
  const gone = await read(`rushes://takes/${take.id}/clip.mp4`)
  expect(gone).toMatchObject({ code: -32603, message: expect.stringContaining('its log says why') })
  expect(JSON.stringify(gone)).not.toContain(open().dataDir)
})

test('an edit that says nothing is refused with what could be said', async () => {
  const client = asAnyClient(await connect('auto'))
  const { plan_id } = dataOf<Planned>(await client.call('plan_shots', { prompt: 'a fox runs in the forest' }))
  const result = await client.call('edit_plan', { plan_id })
  expect(result.isError).toBe(true)
  expect(result.content[0]?.text).toContain('say an instruction or at least one change')
})

test('a new seed renders a child that differs in nothing else; going back selects the first again', async () => {
  const client = asAnyClient(await connect('auto'))
  const request = { prompt: 'a fox runs in the forest for 1 second in 240p' }
  const { plan_id, plan, thread_id } = dataOf<Planned>(await client.call('plan_shots', request))
  const first = dataOf(await client.call('generate_video', { plan_id }))
  const again = dataOf(await client.call('generate_video', { plan_id, new_seed: true }))
  const { contents } = await client.read(`rushes://plans/${again.plan_id}`)
  const child = JSON.parse(contents[0]?.text ?? '')
  expect(child.format.seed).not.toBe(plan.format.seed)
  const format = { ...plan.format, seed: child.format.seed }
  expect(child).toEqual({ ...plan, id: again.plan_id, parentId: plan_id, format })

  await client.call('select_take', { video_id: first.video_id })
  const { thread } = await open().snapshot(thread_id)
  expect(thread).toMatchObject({ currentPlanId: plan_id, currentTakeId: first.video_id })
  for (const { video_id } of [first, again]) {
    expect(dataOf(await client.call('cancel_video', { video_id })).finished).toBe(true)
  }
  const { takes } = dataOf<{ takes: Video[] }>(await client.call('list_takes', { thread_id }))
  expect(takes.map((take) => take.video_id)).toEqual([first.video_id, again.video_id])
})

test('whoever gives up waiting does not stop the video', async () => {
  const host = await connect('auto')
  const client = asAnyClient(host)
  const request = { prompt: 'a fox runs in the forest for 1 second in 240p' }
  const { plan_id } = dataOf<Planned>(await client.call('plan_shots', request))
  const { video_id } = dataOf(await client.call('generate_video', { plan_id }))
  const impatient = new AbortController()
  const waiting = host.callTool({ name: 'wait_for_video', arguments: { video_id } }, { signal: impatient.signal })
  impatient.abort()
  await expect(waiting).rejects.toThrow()
  const { status } = dataOf(await client.call('wait_for_video', { video_id }))
  expect(['queued', 'rendering', 'done']).toContain(status)
})

test('takes are gone back to by their number, and "undo" names the tool and the takes', async () => {
  const client = asAnyClient(await connect('auto'))
  const request = { prompt: 'a fox runs in the forest for 1 second in 240p' }
  const { plan_id, thread_id } = dataOf<Planned>(await client.call('plan_shots', request))
  const first = dataOf(await client.call('generate_video', { plan_id }))
  const second = dataOf(await client.call('generate_video', { plan_id, new_seed: true }))
  const listed = dataOf<{ takes: Video[] }>(await client.call('list_takes', { thread_id }))
  expect(listed.takes.map(({ take_number }) => take_number)).toEqual([1, 2])
  const refusal = async (name: string, args: Record<string, unknown>) => {
    const result = await client.call(name, args)
    expect(result.isError, name).toBe(true)
    return result.content[0]?.text ?? ''
  }
  for (const instruction of ['undo', 'annule', 'go back to take 1']) {
    const said = await refusal('edit_plan', { plan_id, instruction })
    expect(said).toContain('call select_take')
    expect(said).toContain(first.video_id)
  }
  expect(await refusal('edit_plan', { plan_id, instruction: 'try again' })).toContain('new_seed')

  dataOf(await client.call('select_take', { take_number: 1, thread_id }))
  expect((await open().snapshot(thread_id)).thread.currentTakeId).toBe(first.video_id)
  expect(await refusal('select_take', { take_number: 7, thread_id })).toContain('1, 2')
  expect(await refusal('select_take', { take_number: 1 })).toContain('thread_id')
  await client.call('cancel_video', { video_id: second.video_id })
  expect(await refusal('select_take', { take_number: 2, thread_id })).toContain('take 2 is cancelled')
  expect((await open().snapshot(thread_id)).thread.currentTakeId).toBe(first.video_id)
  await expect(open().post(`/api/takes/${second.video_id}/select`)).rejects.toThrow('409 not_selectable: take 2 is')
  await client.call('cancel_video', { video_id: first.video_id })
})

test('a field that no tool knows is refused by name, with what is accepted', async () => {
  const client = asAnyClient(await connect('auto'))
  const said = async (name: string, args: Record<string, unknown>) =>
    (await client.call(name, args)).content[0]?.text ?? ''
  const flat = await said('plan_shots', { prompt: 'a fox', resolution: '240p' })
  expect(flat).toContain('unknown field "resolution" (it belongs in draft.format.resolution)')
  expect(flat).toContain('accepted are prompt, draft, pictures, images, thread_id')
  expect(await said('plan_shots', { draft: { prompt: 'a fox', resolution: '240p' } })).toContain('format.resolution')
  for (const name of ['edit_plan', 'generate_video', 'wait_for_video', 'cancel_video', 'select_take', 'list_takes'])
    expect(await said(name, { nonsense: 1 }), name).toContain('unknown field "nonsense"')
})
