import { expect, onTestFinished, test } from 'vitest'
import type { Change } from '../../db/changes.ts'
import { takeUpLeftovers } from '../../db/leftovers.ts'
import type { OpenDatabase } from '../../db/opened-database.ts'
import { addPlan } from '../../db/plans.ts'
import { cancelTake, claimTake } from '../../db/take-states.ts'
import { addTake, getTake } from '../../db/takes.ts'
import { createThread, deleteThread } from '../../db/threads.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { onEachDatabase } from './each-database.ts'

async function addTakes({ db }: OpenDatabase, count: number): Promise<{ id: string; turn: number }[]> {
  const { id: threadId } = await createThread(db, 'queue')
  const plan = foxPlan()
  await addPlan(db, { threadId, plan, notes: [] })
  const takes = []
  for (let index = 0; index < count; index++) {
    const { take, turn } = await addTake(db, { threadId, planId: plan.id })
    takes.push({ id: take.id, turn })
  }
  return takes
}

async function settle({ db }: OpenDatabase, takes: { id: string }[]): Promise<void> {
  for (const { id } of takes) await cancelTake(db, id)
}

onEachDatabase((open) => {
  const served: string[] = []
  let whenServed: ((takeId: string) => void) | null = null
  let working = false

  /** Every take handed to a worker from now on, until `count` have come. */
  const serve = async (count: number): Promise<string[]> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    served.length = 0
    whenServed = () => served.length === count && resolve()
    if (!working) {
      working = true
      await open().jobs.work(async ({ takeId }) => {
        served.push(takeId)
        whenServed?.(takeId)
      })
    }
    await promise
    return [...served]
  }

  test('takes are served by turn and then by age, each once, however often they are published', async () => {
    const { jobs } = open()
    const takes = await addTakes(open(), 3)
    const [a, b, c] = takes
    await jobs.publish(c!.id, 2)
    await jobs.publish(b!.id, 0)
    await jobs.publish(a!.id, 1)
    await jobs.publish(a!.id, 1)
    expect(await serve(3)).toEqual([b!.id, a!.id, c!.id])
    await settle(open(), takes)
  })

  test('a take whose process died before publishing it is taken up', async () => {
    const database = open()
    const takes = await addTakes(database, 2)
    const all = serve(2)
    await takeUpLeftovers(database)
    expect(await all).toEqual(takes.map((take) => take.id))
    await settle(database, takes)
  })

  test('every change of a take is told, with its thread', async () => {
    const { db, changes } = open()
    const [take] = await addTakes(open(), 1)
    const { threadId } = await getTake(db, take!.id)
    const { promise, resolve } = Promise.withResolvers<Change>()
    onTestFinished(
      changes.subscribe((change) => {
        if (change.table === 'takes' && change.id === take!.id) resolve(change)
      }),
    )
    await claimTake(db, take!.id)
    expect(await promise).toEqual({ table: 'takes', id: take!.id, threadId })
  })

  test('what is deleted is told as gone, the takes of a thread with it', async () => {
    const { db, changes } = open()
    const [take] = await addTakes(open(), 1)
    const { threadId } = await getTake(db, take!.id)
    const gone: Change[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    onTestFinished(
      changes.subscribe((change) => {
        if (change.gone && change.threadId === threadId && gone.push(change) === 2) resolve()
      }),
    )
    await deleteThread(db, threadId)
    await promise
    expect(gone).toEqual(
      expect.arrayContaining([
        { table: 'threads', id: threadId, threadId, gone: true },
        { table: 'takes', id: take!.id, threadId, gone: true },
      ]),
    )
  })
})
