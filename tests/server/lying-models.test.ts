import { expect, test, vi } from 'vitest'
import { chooseModelFor, kindsOf, replyOf, textsOf } from '../setup/model-in-use.ts'
import { openAiStandIn, type Reply } from '../setup/openai-stand-in.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()
const FOX = 'a fox runs in the forest for 1 second in 240p'
const RENARD = 'un renard court dans la forêt, 1 seconde, 240p'

test.each<{ what: string; reply: Reply; says: string }>([
  { what: 'boasts', reply: { text: 'I have made a wonderful video for you!' }, says: 'had not made' },
  {
    what: 'writes its call down',
    reply: { text: '```json\n{"name": "plan_shots", "arguments": {"prompt": "a fox"}}\n```' },
    says: 'could not use the tools',
  },
  { what: 'writes a tagged call', reply: { text: '<tool_call>plan_shots</tool_call>' }, says: 'could not use' },
  { what: 'invents an address', reply: { text: 'Look: https://videos.example/fox.mp4' }, says: 'had not made' },
  { what: 'says nothing', reply: { text: '' }, says: 'gave no answer' },
  { what: 'only thinks', reply: { text: '<think>a fox…</think>' }, says: 'gave no answer' },
  { what: 'chats instead', reply: { text: 'Foxes are lovely animals.' }, says: 'made nothing' },
  { what: 'repeats itself', reply: { text: 'the fox runs and runs. '.repeat(400) }, says: 'repeating itself' },
  { what: 'only looks', reply: { call: 'list_takes', arguments: '{}' }, says: 'took over' },
])('a model that $what makes way for the built-in planner, which makes the film', async ({ reply: said, says }) => {
  const answers = (index: number): Reply => (index === 0 ? said : { text: 'call' in said ? 'Foxes are lovely.' : '' })
  const { reply } = await replyOf(open(), 'call' in said ? answers : said, FOX)
  expect(reply.status).toBe('done')
  const notice = reply.parts.find(({ type }) => type === 'notice')
  expect(notice).toMatchObject({ text: expect.stringContaining('the built-in planner took over') })
  if (!('call' in said)) expect(notice).toMatchObject({ text: expect.stringContaining(says) })
  expect(kindsOf(reply)).toContain('take')
  expect(textsOf(reply).join(' ')).not.toMatch(/wonderful|videos\.example|plan_shots|runs and runs/)
})

test('in a French conversation the take-over is said in French', async () => {
  const { reply } = await replyOf(open(), { text: 'J’ai créé une vidéo magnifique !' }, RENARD)
  expect(textsOf(reply)[0]).toContain('le planificateur intégré a pris le relais')
  expect(kindsOf(reply)).toContain('take')
})

test('a boast where nothing was asked for does not stand, and nothing is made', async () => {
  const { reply } = await replyOf(open(), { text: 'I have created a stunning film for you.' }, 'hello')
  expect(textsOf(reply).join(' ')).not.toContain('stunning')
  expect(textsOf(reply)[0]).toContain('had not made')
  expect(kindsOf(reply)).not.toContain('take')
})

test('what the filter of a provider ends is said plainly, and nothing is made', async () => {
  const { reply } = await replyOf(open(), { text: 'I', finish: 'content_filter' }, FOX)
  expect(reply.status).toBe('failed')
  expect(reply.parts.at(-1)).toMatchObject({ type: 'error', text: expect.stringContaining('Nothing was made') })
  const french = await replyOf(open(), { text: '', finish: 'content_filter' }, RENARD)
  expect(textsOf(french.reply)[0]).toContain('Rien n’a été fait')
})

test('a question back to the person is left to them', async () => {
  const { reply } = await replyOf(open(), { text: 'A red fox or a white one?' }, FOX)
  expect(reply.parts).toEqual([{ type: 'text', text: 'A red fox or a white one?' }])
})

test('an answer to small talk is left alone', async () => {
  const { reply } = await replyOf(open(), { text: 'Hello! What shall we film today' }, 'hello')
  expect(kindsOf(reply)).toEqual(['text'])
})

test('a plan that is called a film is called a plan', async () => {
  const answers = (index: number): Reply =>
    index === 0 ? { call: 'plan_shots', arguments: JSON.stringify({ prompt: FOX }) } : { text: 'Your video is ready!' }
  const { reply } = await replyOf(open(), answers, FOX)
  expect(kindsOf(reply)).toEqual(['plan', 'text', 'notice'])
  expect(textsOf(reply).at(-1)).toContain('no film was started')
})

test('a reply that is stopped is not taken over', async () => {
  const studio = open()
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  const model = await openAiStandIn(() => {
    resolve()
    return { silentAfter: 'Once' }
  })
  await chooseModelFor(studio, { baseUrl: model.baseUrl })
  const id = await studio.newThread()
  await studio.say(id, FOX)
  await asked
  await studio.until(id, ({ messages }) => (messages[1]?.parts.length ?? 0) > 0)
  await studio.post(`/api/threads/${id}/stop`)
  const { messages, takes } = await studio.snapshot(id)
  expect(messages[1]).toMatchObject({ status: 'stopped', parts: [{ type: 'text' }] })
  expect(takes).toEqual([])
})
