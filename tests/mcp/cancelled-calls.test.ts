import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { orderTake } from '../../db/order-take.ts'
import { addPlan } from '../../db/plans.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { testStudio } from '../setup/studio.ts'

/** A studio where nobody renders: a film that was ordered waits for ever. */
async function studioWithWaitingFilm() {
  const studio = await testStudio({ render: 'elsewhere' })
  const { database } = studio.ports
  const plan = foxPlan()
  await addPlan(database.db, { threadId: await studio.newThread(), plan, notes: [] })
  const { take } = await orderTake(database, { planId: plan.id, caller: 'test' })
  const post = (message: object) =>
    fetch(`${studio.url}/mcp`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
        'Mcp-Protocol-Version': '2025-06-18',
      },
      body: JSON.stringify({ jsonrpc: '2.0', ...message }),
    })
  /** A call as hosts of 2025 make it; the answer has begun when it resolves. */
  const wait = async (id: number, seconds: number) => {
    const call = { name: 'wait_for_video', arguments: { video_id: take.id, timeout_seconds: seconds } }
    const progressToken = randomInt(2 ** 31)
    const params = { ...call, _meta: { progressToken } }
    return post({ id, method: 'tools/call', params })
  }
  const cancel = (requestId: number) => post({ method: 'notifications/cancelled', params: { requestId, reason: 'x' } })
  return { wait, cancel }
}

test('a call that a host of 2025 cancels is not answered any more', async () => {
  const { wait, cancel } = await studioWithWaitingFilm()
  const answer = (await wait(7, 45)).text()
  const ended = answer.catch((error: Error) => error.message)
  expect((await cancel(7)).status).toBe(202)
  expect(await ended).not.toContain('video_id')
})

test('to cancel another call, or one whose id two hosts use, ends none', async () => {
  const { wait, cancel } = await studioWithWaitingFilm()
  const answers = await Promise.all([wait(7, 2), wait(7, 2)])
  for (const id of [7, 8]) expect((await cancel(id)).status).toBe(202)
  for (const answer of answers) expect(await answer.text()).toContain('video_id')
})
