import { expect, test } from 'vitest'
import { addPlan } from '../../db/plans.ts'
import {
  advanceTake,
  cancelTake,
  claimTake,
  failTake,
  finishTake,
  handBackTake,
  requeueRenderingTakes,
  stalledClaims,
} from '../../db/take-states.ts'
import { addTake, getTake, listQueuedTakes } from '../../db/takes.ts'
import { createThread } from '../../db/threads.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { onEachDatabase } from './each-database.ts'

const late: Parameters<typeof failTake>[2] = {
  error: 'late',
  trouble: { code: 'render_failed', fields: { words: 'late' } },
}
const result = { engine: 'rushes-1 on cpu', seconds: { animatic: 1, denoise: 2, encode: 3 } }

onEachDatabase((open) => {
  const order = async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'takes')
    const plan = foxPlan()
    await addPlan(db, { threadId, plan, notes: [] })
    return async () => (await addTake(db, { threadId, planId: plan.id })).take.id
  }

  test('a take goes from queued over rendering to done, and then has its files', async () => {
    const { db } = open()
    const id = await (await order())()
    expect(await getTake(db, id)).toMatchObject({ status: 'queued', clipUrl: null })
    const claim = await claimTake(db, id)
    expect(await advanceTake(db, claim!, 0.5)).toBe(true)
    expect(await getTake(db, id)).toMatchObject({ status: 'rendering', progress: 0.5, queuePosition: null })
    expect(await finishTake(db, claim!, result)).toBe(true)
    const done = await getTake(db, id)
    expect(done).toMatchObject({ status: 'done', progress: 1, ...result, clipUrl: `/api/takes/${id}/clip.mp4` })
    expect(Date.parse(done.finishedAt!)).toBeGreaterThan(0)
  })

  test('a settled take cannot be claimed, cancelled or failed any more', async () => {
    const { db } = open()
    const id = await (await order())()
    const claim = await claimTake(db, id)
    await finishTake(db, claim!, result)
    expect(await claimTake(db, id)).toBeNull()
    expect(await cancelTake(db, id)).toBe(false)
    expect(await failTake(db, claim!, late)).toBe(false)
    expect((await getTake(db, id)).status).toBe('done')
  })

  test('a cancelled take cannot be finished by the worker that still holds it', async () => {
    const { db } = open()
    const id = await (await order())()
    const claim = await claimTake(db, id)
    expect(await cancelTake(db, id)).toBe(true)
    expect(await finishTake(db, claim!, result)).toBe(false)
    expect((await getTake(db, id)).status).toBe('cancelled')
  })

  test('a worker whose claim has lapsed can change nothing', async () => {
    const { db } = open()
    const id = await (await order())()
    const lapsed = await claimTake(db, id)
    const claim = await claimTake(db, id)
    expect(claim?.attempt).toBe(2)
    expect(await failTake(db, lapsed!, late)).toBe(false)
    expect(await advanceTake(db, lapsed!, 0.9)).toBe(false)
    expect(await finishTake(db, claim!, result)).toBe(true)
  })

  test('a claim counts as stalled until it comes further than those before; handing back does not count', async () => {
    const { db } = open()
    const id = await (await order())()
    const claim = await claimTake(db, id)
    await handBackTake(db, claim!)
    expect(await claimTake(db, id)).toEqual({ takeId: id, attempt: 2, stalled: 1 })
    await requeueRenderingTakes(db)
    const third = await claimTake(db, id)
    expect(third).toEqual({ takeId: id, attempt: 3, stalled: 2 })
    await advanceTake(db, third!, 0.3)
    expect(await stalledClaims(db, third!)).toBe(0)
    const fourth = await claimTake(db, id)
    await advanceTake(db, fourth!, 0.3)
    expect(await stalledClaims(db, fourth!)).toBe(1)
    await handBackTake(db, fourth!)
    expect((await claimTake(db, id))?.stalled).toBe(1)
  })

  test('two threads take turns, however many takes one of them has ordered', async () => {
    const { db } = open()
    for (const take of await listQueuedTakes(db)) await cancelTake(db, take.id)
    const [eager, modest] = [await order(), await order()]
    const ids = { first: await eager(), second: await eager(), third: await eager(), other: await modest() }
    const queue = await listQueuedTakes(db)
    expect(queue.map((take) => take.id)).toEqual([ids.first, ids.other, ids.second, ids.third])
    expect(queue.map((take) => take.queuePosition)).toEqual([1, 2, 3, 4])
    await claimTake(db, ids.first)
    expect((await getTake(db, ids.other)).queuePosition).toBe(1)
  })
})
