import { expect, onTestFinished, test } from 'vitest'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { orderTake } from '../../db/order-take.ts'
import { addPlan, listPlans } from '../../db/plans.ts'
import { QUEUE_LIMITS, QueueFull } from '../../db/queue-limits.ts'
import { cancelTake } from '../../db/take-states.ts'
import { listQueuedTakes, listTakes } from '../../db/takes.ts'
import { createThread } from '../../db/threads.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { onEachDatabase } from './each-database.ts'

/** A film of about 8 hours on a machine that has measured nothing yet. */
function longPlan(language = 'en') {
  const [shot] = foxPlan().shots
  const format = { aspect: '16:9', resolution: '1080p', fps: 60, seed: 7, language } as const
  return foxPlan({ format, shots: [{ ...shot!, durationSeconds: 60 }] })
}

async function newPlan({ db }: OpenDatabase, plan = foxPlan(), threadId?: string) {
  const thread = threadId ?? (await createThread(db, 'limits')).id
  await addPlan(db, { threadId: thread, plan, notes: [] })
  return { planId: plan.id, threadId: thread }
}

/** What each order came to: "taken", or the refusal. */
async function orderAll(database: OpenDatabase, orders: { planId: string; caller: string }[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(orders.map((order) => orderTake(database, order)))
  return outcomes.map((outcome) => {
    if (outcome.status === 'fulfilled') return 'taken'
    if (!(outcome.reason instanceof QueueFull)) throw outcome.reason
    return outcome.reason.message
  })
}

const isTaken = (outcome: string) => outcome === 'taken'

onEachDatabase((open) => {
  const cancelAllAfterwards = () =>
    onTestFinished(async () => {
      for (const { id } of await listQueuedTakes(open().db)) await cancelTake(open().db, id)
    })

  test('thirty films of a minute at 1080p60, each in a conversation of its own, are refused after the first', async () => {
    cancelAllAfterwards()
    const orders = []
    for (let index = 0; index < 30; index++) {
      const { planId } = await newPlan(open(), longPlan())
      orders.push({ planId, caller: 'address 10.0.0.9' })
    }
    const outcomes = await orderAll(open(), orders)
    expect(outcomes.filter(isTaken)).toHaveLength(1)
    expect(outcomes.find((outcome) => !isTaken(outcome))).toMatch(
      /^The queue for you is full: what waits takes about 8 h, this film about 8 h, and at most 12 h are accepted\. Wait, cancel a film, or ask for a smaller size/,
    )
  })

  test('many callers together fill the studio by the time that their films take', async () => {
    cancelAllAfterwards()
    const orders = []
    for (let index = 0; index < 9; index++) {
      orders.push({ planId: (await newPlan(open(), longPlan('fr'))).planId, caller: `address 10.0.1.${index}` })
    }
    const outcomes = await orderAll(open(), orders)
    const most = Math.floor(QUEUE_LIMITS.studio.seconds / (8 * 3600))
    expect(outcomes.filter(isTaken).length).toBeLessThanOrEqual(most)
    expect(outcomes.find((outcome) => !isTaken(outcome))).toMatch(/^La file d’attente pour le studio est pleine/)
  })

  test('orders at the same time do not slip past the number that one conversation may have', async () => {
    cancelAllAfterwards()
    const { planId, threadId } = await newPlan(open())
    const most = QUEUE_LIMITS.conversation.takes
    const orders = Array.from({ length: most + 5 }, (_, index) => ({ planId, caller: `caller ${index}` }))
    const outcomes = await orderAll(open(), orders)
    expect(outcomes.filter(isTaken)).toHaveLength(most)
    expect(outcomes.find((outcome) => !isTaken(outcome))).toContain(`${most} films wait or render`)
    expect(await listTakes(open().db, threadId)).toHaveLength(most)
  })

  test('a refused order leaves no plan, no take and no other current take behind; a cancelled film makes room', async () => {
    cancelAllAfterwards()
    const { planId, threadId } = await newPlan(open())
    const taken = []
    for (let index = 0; index < QUEUE_LIMITS.conversation.takes; index++) {
      taken.push((await orderTake(open(), { planId, caller: 'a' })).take)
    }
    const child = { ...foxPlan(), parentId: planId }
    await expect(orderTake(open(), { planId, caller: 'a', child })).rejects.toThrow('The queue for this conversation')
    expect((await listPlans(open().db, threadId)).map(({ plan }) => plan.id)).toEqual([planId])
    await cancelTake(open().db, taken[0]!.id)
    const { take } = await orderTake(open(), { planId, caller: 'a', child })
    expect(take.planId).toBe(child.id)
  })
})
