import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  addMessage,
  beatMessage,
  getWrittenMessage,
  listMessages,
  saveMessage,
  stopAbandonedMessages,
  stopStreamingMessages,
  stopThreadMessages,
} from '../../db/messages.ts'
import { addPlan, getPlan, listPlans } from '../../db/plans.ts'
import { deleteSetting, getSetting, putSetting } from '../../db/settings.ts'
import { estimateAt, estimateSeconds, readPace } from '../../db/take-estimate.ts'
import { claimTake, finishTake } from '../../db/take-states.ts'
import { addTake, newestTakeOf } from '../../db/takes.ts'
import { createThread, deleteThread, getThread, listThreads, setCurrent, touchThread } from '../../db/threads.ts'
import { addUpload, getUpload, listUploads } from '../../db/uploads.ts'
import type { Note } from '../../models/contract/draft.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { uploadId } from '../setup/upload-id.ts'
import { onEachDatabase } from './each-database.ts'

onEachDatabase((open) => {
  test('a thread without a title gets one from its first message, and keeps it', async () => {
    const { db } = open()
    const thread = await createThread(db, '')
    await touchThread(db, thread.id, '  un renard\ncourt  dans la forêt ')
    await touchThread(db, thread.id, 'make the light golden')
    expect((await getThread(db, thread.id)).title).toBe('un renard court dans la forêt')
  })

  test('the thread used last is listed first', async () => {
    const { db } = open()
    const threads = [await createThread(db, 'older'), await createThread(db, 'newer')]
    // Many turns within the clock's grain: each must still be the later one.
    for (let turn = 0; turn < 30; turn++) {
      const used = threads[turn % 2]!
      await touchThread(db, used.id, 'again')
      expect((await listThreads(db))[0]?.id).toBe(used.id)
    }
  })

  test('messages come back in the order in which they were added, with every kind of part', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'order')
    const parts = [
      { type: 'text', text: 'voilà 🦊' },
      { type: 'plan', planId: 'p' },
      { type: 'error', text: 'no', retry: true },
    ] as const
    const said = await addMessage(db, { threadId, role: 'user', parts: [parts[0]], status: 'done', writer: 'this' })
    const reply = await addMessage(db, { threadId, role: 'assistant', parts: [], status: 'streaming', writer: 'this' })
    await saveMessage(db, reply.id, { parts: [...parts], status: 'failed' })
    const messages = await listMessages(db, threadId)
    expect(messages.map((message) => message.id)).toEqual([said.id, reply.id])
    expect(messages[1]).toMatchObject({ parts, status: 'failed' })
  })

  test('a reply that a dead process was writing counts as stopped', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'cut')
    await addMessage(db, { threadId, role: 'assistant', parts: [], status: 'streaming', writer: 'this' })
    await stopStreamingMessages(db)
    expect((await listMessages(db, threadId))[0]?.status).toBe('stopped')
  })

  test('a reply whose writer has been silent for long is ended, one whose writer lives is not', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'two writers')
    const reply = { threadId, role: 'assistant' as const, parts: [], status: 'streaming' as const }
    const dead = await addMessage(db, { ...reply, writer: 'dead' })
    const alive = await addMessage(db, { ...reply, writer: 'alive' })
    await db.execute(sql`update messages set heartbeat_at = now() - interval '1 minute' where thread_id = ${threadId}`)
    await beatMessage(db, alive.id)
    await stopAbandonedMessages(db)
    const statusOf = async (id: string) => (await getWrittenMessage(db, id)).message.status
    expect([await statusOf(dead.id), await statusOf(alive.id)]).toEqual(['stopped', 'streaming'])
  })

  test('a reply that was stopped is not brought to life again by its writer', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'stopped')
    const reply = await addMessage(db, { threadId, role: 'assistant', parts: [], status: 'streaming', writer: 'a' })
    await stopThreadMessages(db, threadId)
    await saveMessage(db, reply.id, { parts: [{ type: 'text', text: 'more' }], status: 'streaming' })
    expect((await getWrittenMessage(db, reply.id)).message).toMatchObject({ status: 'stopped', parts: [] })
  })

  test('a plan comes back as it was stored, and its child after it', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'tree')
    const parent = foxPlan()
    const child = foxPlan({ parentId: parent.id })
    const notes: Note[] = [{ kind: 'assumed', message: 'a forest by day', about: 'forest', alternatives: [] }]
    await addPlan(db, { threadId, plan: parent, notes })
    await addPlan(db, { threadId, plan: child, notes: [] })
    expect(await getPlan(db, parent.id)).toMatchObject({ threadId, plan: parent, notes })
    expect((await listPlans(db, threadId)).map(({ plan }) => plan.id)).toEqual([parent.id, child.id])
  })

  test('a thread remembers which plan and take are meant by "it"', async () => {
    const { db } = open()
    const { id } = await createThread(db, 'it')
    await setCurrent(db, id, { planId: 'p', takeId: 't' })
    await setCurrent(db, id, { planId: 'q' })
    expect(await getThread(db, id)).toMatchObject({ currentPlanId: 'q', currentTakeId: 't' })
  })

  test('a deleted thread takes its messages, plans and takes with it', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'gone')
    const plan = foxPlan()
    await addPlan(db, { threadId, plan, notes: [] })
    await addTake(db, { threadId, planId: plan.id })
    await addMessage(db, { threadId, role: 'user', parts: [], status: 'done', writer: 'this' })
    await deleteThread(db, threadId)
    await expect(getPlan(db, plan.id)).rejects.toThrow(`there is no plan "${plan.id}"`)
    expect(await newestTakeOf(db, plan.id)).toBeNull()
    expect(await listMessages(db, threadId)).toEqual([])
  })

  test('what does not exist is named in the error', async () => {
    await expect(getThread(open().db, 'nowhere')).rejects.toThrow('there is no thread "nowhere"')
  })

  test('the estimate follows what finished takes needed on this machine', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'estimate')
    const plan = foxPlan()
    await addPlan(db, { threadId, plan, notes: [] })
    const { take } = await addTake(db, { threadId, planId: plan.id })
    const claim = await claimTake(db, take.id)
    await finishTake(db, claim!, { engine: 'test', seconds: { animatic: 1, denoise: 17, encode: 2 } })
    expect(await estimateSeconds(db, plan)).toBe(20)
    const twice = foxPlan({ shots: plan.shots.map((shot) => ({ ...shot, durationSeconds: 2 })) })
    expect(await estimateSeconds(db, twice)).toBe(40)
  })

  test('before anything was rendered here an estimate says that it is a guess; a reused take does not lower it', async () => {
    const { db } = open()
    const plan = foxPlan({ format: { ...foxPlan().format, resolution: '360p' } })
    expect(estimateAt([], plan).measured).toBe(false)
    const rates = [0.01, 4, 4.2, 0.02].map((rate) => ({ resolution: '360p', rate }))
    const [reused, rendered] = [estimateAt(rates, plan), estimateAt([{ resolution: '360p', rate: 4 }], plan)]
    expect(reused).toEqual({ seconds: rendered.seconds, measured: true })
    expect(estimateAt([{ resolution: '1080p', rate: 9 }, ...rates], plan)).toEqual(reused)
    expect(await readPace(db)).toEqual(expect.any(Array))
  })

  test('takes are numbered in their thread, and keep their numbers', async () => {
    const { db } = open()
    for (const title of ['one', 'two']) {
      const { id: threadId } = await createThread(db, title)
      const plan = foxPlan()
      await addPlan(db, { threadId, plan, notes: [] })
      const numbers = [
        await addTake(db, { threadId, planId: plan.id }),
        await addTake(db, { threadId, planId: plan.id }),
      ]
      expect(numbers.map(({ take }) => take.number)).toEqual([1, 2])
    }
  })

  test('a setting is replaced and forgotten', async () => {
    const { db } = open()
    await putSetting(db, 'llm', { model: 'a' })
    await putSetting(db, 'llm', { model: 'b' })
    expect(await getSetting(db, 'llm')).toEqual({ model: 'b' })
    await deleteSetting(db, 'llm')
    expect(await getSetting(db, 'llm')).toBeNull()
  })

  test('the newest upload is listed first', async () => {
    const { db } = open()
    const upload = { name: 'cat', type: 'image/png', width: 10, height: 20, bytes: 99 }
    // Many within the clock's grain: each must still be the newest.
    for (let number = 0; number < 20; number++) {
      await addUpload(db, { id: uploadId(number), ...upload })
      expect((await listUploads(db, 1)).map(({ id }) => id)).toEqual([uploadId(number)])
    }
    expect(await getUpload(db, uploadId(3))).toMatchObject(upload)
  })
})
