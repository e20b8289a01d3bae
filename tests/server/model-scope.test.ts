import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { askModel, chooseModelFor, kindsOf, textsOf } from '../setup/model-in-use.ts'
import { lastToolResult, openAiStandIn, type Reply } from '../setup/openai-stand-in.ts'
import { sharedStudio } from '../setup/studio.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()
const FOX = 'a fox runs in the forest for 1 second in 240p'
const plan: Reply = { call: 'plan_shots', arguments: JSON.stringify({ prompt: FOX }) }

/** A stand-in that answers as told and keeps what the tools said. */
async function openStandIn(answer: (index: number, lastResult: string) => Reply) {
  const results: string[] = []
  const model = await openAiStandIn((request, index) => {
    const result = lastToolResult(request)
    if (result) results.push(result)
    return answer(index, result)
  })
  await chooseModelFor(open(), { baseUrl: model.baseUrl })
  return { model, results }
}

test('a model that orders film after film gets one, and the thread says so', async () => {
  let planId = ''
  const { results } = await openStandIn((index, result) => {
    if (index === 0) return plan
    if (index === 1) planId = JSON.parse(result).plan_id
    return { call: 'generate_video', arguments: JSON.stringify({ plan_id: planId, new_seed: index > 1 }) }
  })
  const id = await open().newThread()
  const reply = await askModel(open(), FOX, id)
  const { takes, plans } = await open().snapshot(id)
  expect(takes).toHaveLength(1)
  expect(plans).toHaveLength(1)
  expect(kindsOf(reply)).toEqual(['plan', 'take', 'notice'])
  expect(textsOf(reply)[0]).toContain('more in one turn than the studio does')
  expect(results.at(-1)).toContain('Do not call generate_video again')
})

test('a model that plans again and again gets three plans', async () => {
  const { results } = await openStandIn(() => plan)
  const id = await open().newThread()
  await askModel(open(), FOX, id)
  const { plans } = await open().snapshot(id)
  // The built-in planner may have to take over, with a plan of its own.
  expect(plans.length).toBeLessThanOrEqual(4)
  expect(results.some((result) => result.includes('the plan was changed 3 times'))).toBe(true)
})

test('a model sees the plans, takes and pictures of its own conversation alone', async () => {
  const studio = open()
  const other = await studio.newThread()
  await chooseModelFor(studio, { baseUrl: null, model: null } as never)
  await askModel(studio, FOX, other)
  const before = await studio.snapshot(other)
  const [planId, takeId] = [before.plans[0]!.plan.id, before.takes[0]!.id]
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#f80' } })
    .png()
    .toBuffer()
  const sent = await fetch(`${studio.url}/api/uploads?name=secret`, { method: 'POST', body: new Uint8Array(picture) })
  const upload: { id: string } = await sent.json()

  const subject = { noun: 'cat', reference: { kind: 'upload', uploadId: upload.id } }
  const calls: [string, object][] = [
    ['edit_plan', { plan_id: planId, instruction: 'make the light golden' }],
    ['generate_video', { plan_id: planId }],
    ['select_take', { video_id: takeId }],
    ['cancel_video', { video_id: takeId }],
    ['wait_for_video', { video_id: takeId, timeout_seconds: 0 }],
    ['list_takes', { thread_id: other }],
    ['plan_shots', { draft: { shots: [{ prompt: 'a cat', subjects: [subject] }] } }],
    ['plan_shots', { prompt: 'a cat runs', thread_id: other }],
  ]
  for (const [name, input] of calls) {
    const { model, results } = await openStandIn((index) =>
      index === 0 ? { call: name, arguments: JSON.stringify(input) } : { text: 'Which one?' },
    )
    await askModel(studio, 'a cat runs', await studio.newThread())
    expect(String(model.requests[0]?.messages[0]?.content), name).not.toContain(upload.id)
    expect(results.join(' '), name).not.toContain(`"video_id":"${takeId}"`)
    if (name !== 'list_takes' && !('thread_id' in input)) expect(results[0], name).toMatch(/there is no \w+ "/)
  }
  const after = await studio.snapshot(other)
  expect(after.thread).toEqual(before.thread)
  expect(after.plans).toEqual(before.plans)
  expect(after.takes.map(({ id }) => id)).toEqual(before.takes.map(({ id }) => id))
})
