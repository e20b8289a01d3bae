import { expect, test, vi } from 'vitest'
import type { Message } from '../../models/contract/message.ts'
import type { LanguageModelTrial } from '../../server/events.ts'
import type { LlmSettings } from '../../server/language-model.ts'
import { lastToolResult, openAiStandIn, type Reply } from '../setup/openai-stand-in.ts'
import { sharedStudio, type TestStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()

async function setModel(studio: TestStudio, settings: Partial<LlmSettings>): Promise<void> {
  await fetch(`${studio.url}/api/settings/llm`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: 'stand-in', ...settings }),
  })
}

/** Says one sentence in a new thread and waits for the whole reply. */
async function say(studio: TestStudio, text: string): Promise<Message> {
  const id = await studio.newThread()
  await studio.say(id, text)
  const { messages } = await studio.until(id, ({ messages }) => messages[1]?.status !== 'streaming')
  expect(messages[0]?.parts).toEqual([{ type: 'text', text }])
  return messages[1]!
}

const texts = ({ parts }: Message) => parts.flatMap((part) => ('text' in part ? [part.text] : []))
const kinds = ({ parts }: Message) => parts.map((part) => part.type)

/** Always the same answer, and one more to its tool results. */
const always = (reply: Reply) => () => reply

test('a remote model plans, renders and talks through the same tools, and its key is sent', async () => {
  const studio = open()
  const model = await openAiStandIn((request, index): Reply => {
    if (index === 0) return { call: 'plan_shots', arguments: '{"prompt":"a fox runs in the forest, 1 second, 240p"}' }
    if (index === 1) {
      const { plan_id } = JSON.parse(lastToolResult(request))
      return { call: 'generate_video', arguments: JSON.stringify({ plan_id }) }
    }
    return { text: 'Your fox is on its way.' }
  })
  await setModel(studio, { baseUrl: model.baseUrl, apiKey: 'sk-secret' })
  const reply = await say(studio, 'a fox, please')
  expect(reply.status).toBe('done')
  expect(kinds(reply)).toEqual(['plan', 'take', 'text'])
  expect(texts(reply)).toEqual(['Your fox is on its way.'])
  expect(model.keys).toEqual(Array(3).fill('Bearer sk-secret'))
  const [first] = model.requests
  const system = String(first?.messages[0]?.content)
  expect(system.split('\n').at(-1)).toMatch(/^Rushes context: \{"threadId":/)
  const planShots = first?.tools?.find((tool) => tool.function.name === 'plan_shots')
  expect(Object.keys(planShots?.function.parameters.properties ?? {})).not.toContain('thread_id')
})

test('a malformed tool call gets its reason back, and the corrected one counts', async () => {
  const studio = open()
  const reasons: string[] = []
  const model = await openAiStandIn((request, index): Reply => {
    reasons.push(lastToolResult(request))
    if (index === 0) return { call: 'plan_shots', arguments: '{"prompt": "a fox' }
    if (index === 1) return { call: 'plan_shots', arguments: '{"draft": {"shots": [{"prompt": 7}]}}' }
    if (index === 2) return { call: 'plan_shots', arguments: '{"prompt":"a fox runs in the forest"}' }
    return { text: 'Planned.' }
  })
  await setModel(studio, { baseUrl: model.baseUrl })
  const reply = await say(studio, 'a fox, please')
  expect(kinds(reply)).toEqual(['plan', 'text'])
  expect(reasons[1]).toMatch(/JSON/i)
  expect(reasons[2]).toContain('prompt')
})

test('after three calls that cannot be understood the built-in planner takes over, and says so', async () => {
  const studio = open()
  const model = await openAiStandIn(always({ call: 'make_movie', arguments: '{}' }))
  await setModel(studio, { baseUrl: model.baseUrl })
  const reply = await say(studio, 'a fox runs in the forest for 1 second in 240p')
  expect(model.requests).toHaveLength(3)
  expect(reply.status).toBe('done')
  expect(kinds(reply)[0]).toBe('notice')
  expect(texts(reply)[0]).toContain('built-in planner took over')
  expect(kinds(reply)).toContain('take')
})

test('a model that thinks aloud is shown without its thoughts', async () => {
  const studio = open()
  const model = await openAiStandIn(always({ text: '<think>they greet me</think>Hello!' }))
  await setModel(studio, { baseUrl: model.baseUrl })
  expect(
    texts(await say(studio, 'hello'))
      .join('')
      .trim(),
  ).toBe('Hello!')
})

test('a stream that is cut keeps what was said and offers to try again', async () => {
  const studio = open()
  const model = await openAiStandIn(always({ cutAfter: 'Once upon' }))
  await setModel(studio, { baseUrl: model.baseUrl })
  const reply = await say(studio, 'a fox')
  expect(reply.status).toBe('failed')
  expect(texts(reply)[0]).toBe('Once upon')
  expect(reply.parts.at(-1)).toMatchObject({ type: 'error', retry: true })
})

test('a server that is not there is named', async () => {
  const studio = open()
  await setModel(studio, { baseUrl: 'http://127.0.0.1:9/v1' })
  const reply = await say(studio, 'a fox')
  expect(texts(reply)[0]).toContain('stand-in (127.0.0.1:9) cannot be reached')
})

test('a new message stops the reply that is still being written', async () => {
  const studio = open()
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  const silent = await openAiStandIn((_request, index) => {
    resolve()
    return index === 0 ? { silentAfter: 'x' } : { text: 'Second.' }
  })
  await setModel(studio, { baseUrl: silent.baseUrl })
  const id = await studio.newThread()
  await studio.say(id, 'first')
  await asked
  await studio.say(id, 'second')
  const { messages } = await studio.until(id, ({ messages }) => messages[3]?.status === 'done')
  expect(messages.map((message) => message.status)).toEqual(['done', 'stopped', 'done', 'done'])
})

test('the settings never give the key away, and the test button says how it went', async () => {
  const studio = open()
  const path = '/api/settings/llm'
  const good = await openAiStandIn(always({ call: 'ready', arguments: '{"word":"yes"}' }))
  await setModel(studio, { baseUrl: good.baseUrl, apiKey: 'sk-secret' })
  expect(await studio.get(path)).toEqual({ baseUrl: good.baseUrl, model: 'stand-in', hasKey: true, source: 'settings' })
  expect(await studio.post<LanguageModelTrial>(`${path}/test`)).toMatchObject({
    ok: true,
    message: 'stand-in answers and can use tools.',
  })
  expect(good.keys).toEqual(['Bearer sk-secret'])

  const stranger = await openAiStandIn(always({ status: 401, error: 'no' }))
  const trial = await studio.post<LanguageModelTrial>(`${path}/test`, { baseUrl: stranger.baseUrl, model: 'x' })
  expect(trial).toMatchObject({ ok: false })
  expect(trial.message).toContain('refused the API key')
  expect(stranger.keys).toEqual([undefined])
  for (const baseUrl of ['file:///etc/passwd', 'http://169.254.169.254/v1', 'http://0xa9fea9fe', 'http://[fe80::1]/']) {
    await expect(studio.post(`${path}/test`, { baseUrl, model: 'x' }), baseUrl).rejects.toThrow('400')
  }

  await setModel(studio, { baseUrl: null, model: null } as never)
  expect(await studio.get(path)).toEqual({ baseUrl: null, model: null, hasKey: false, source: 'embedded' })
})
