import { rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import { orderTake } from '../../db/order-take.ts'
import { addPlan } from '../../db/plans.ts'
import type { UploadId } from '../../models/contract/ids.ts'
import { callTool } from '../setup/call-tool.ts'
import { finishedTake } from '../setup/finished-take.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { sharedStudio } from '../setup/studio.ts'
import { uploadId } from '../setup/upload-id.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 120_000 })

const open = sharedStudio()
const CLIMBING = '../../secret'

const upload = (id: string) => ({ noun: 'cat', reference: { kind: 'upload', uploadId: id } })

test('a draft or a change that names a picture by a path is refused at the door, and nothing is stored', async () => {
  const { url, ports, get } = open()
  const before = await get('/api/threads')
  for (const id of [CLIMBING, '/etc/hostname', 'none', '%2e%2e%2fsecret', `${uploadId(1)}/../../secret`]) {
    const draft = { shots: [{ prompt: 'a cat', subjects: [upload(id)] }] }
    expect(await callTool(url, 'plan_shots', { draft }), id).toMatchObject({ isError: true })
    expect(await callTool(url, 'plan_shots', { prompt: 'a cat', pictures: [id] }), id).toMatchObject({ isError: true })
  }
  expect(await get('/api/threads')).toEqual(before)
  const { threadId, planId } = await finishedTake(ports.database.db)
  const changes = [{ change: 'add-subject', subject: upload(CLIMBING) }]
  const answer = await callTool(url, 'edit_plan', { plan_id: planId, changes })
  expect(answer).toMatchObject({ isError: true })
  expect(answer.content[0]!.text).toContain('"../../secret" is no id of an uploaded picture')
  expect((await open().snapshot(threadId)).plans).toHaveLength(1)
})

/** Orders a film of a plan that today's doors would not let in. */
async function filmOf(id: string) {
  const { ports, dataDir, newThread, until } = open()
  const picture = sharp({ create: { width: 40, height: 40, channels: 3, background: '#f00' } })
  const secret = `${dataDir}-secret.png`
  await picture.png().toFile(secret)
  onTestFinished(() => rm(secret, { force: true }))
  const plan = foxPlan()
  plan.shots[0]!.subjects[0]!.reference = { kind: 'upload', uploadId: id as UploadId }
  const threadId = await newThread()
  await addPlan(ports.database.db, { threadId, plan, notes: [] })
  await orderTake(ports.database, { planId: plan.id, caller: 'test' })
  return (await until(threadId, ({ takes }) => takes[0]?.finishedAt != null)).takes[0]!
}

test('an older plan with such a picture makes no film: the worker looks every picture up', async () => {
  const { dataDir } = open()
  for (const id of [`../../${basename(dataDir)}-secret`, uploadId(1)]) {
    const take = await filmOf(id)
    expect(take.status).toBe('failed')
    expect(take.error).toBe('the plan puts a picture on stage that was never uploaded here')
    expect(take.trouble).toEqual({ code: 'picture_missing', fields: {} })
  }
})

test('a take whose file is gone is answered without the path of the file', async () => {
  const { url, ports, dataDir } = open()
  const take = await finishedTake(ports.database.db)
  for (const file of ['clip.mp4', 'poster.jpg', 'filmstrip.json']) {
    const response = await fetch(`${url}/api/takes/${take.id}/${file}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain(dataDir)
  }
})

test('a picture whose file is gone fails the take without a path', async () => {
  const { url, ports, dataDir, newThread, until } = open()
  const body = new Uint8Array(
    await sharp({ create: { width: 40, height: 40, channels: 4, background: '#e83' } })
      .png()
      .toBuffer(),
  )
  const { id } = (await (await fetch(`${url}/api/uploads`, { method: 'POST', body })).json()) as { id: UploadId }
  await writeFile(join(dataDir, 'uploads', `${id}.png`), 'no picture any more')
  const plan = foxPlan()
  plan.shots[0]!.subjects[0]!.reference = { kind: 'upload', uploadId: id }
  const threadId = await newThread()
  await addPlan(ports.database.db, { threadId, plan, notes: [] })
  await orderTake(ports.database, { planId: plan.id, caller: 'test' })
  const { takes } = await until(threadId, ({ takes }) => takes[0]?.finishedAt != null)
  expect(takes[0]).toMatchObject({ status: 'failed', error: expect.stringMatching(/./) })
  expect(takes[0]!.error).not.toContain('/')
})

test('ids that cannot be ids find nothing, over HTTP and over sockets', async () => {
  const studio = open()
  for (const id of ['..%2f..%2fserver.lock', '..', 'none', '%00', 'x'.repeat(5000)]) {
    for (const path of [`threads/${id}`, `takes/${id}`, `takes/${id}/clip.mp4`, `uploads/${id}`]) {
      const response = await fetch(`${studio.url}/api/${path}`)
      expect([path.slice(0, 80), response.status]).toEqual([path.slice(0, 80), 404])
      expect((await response.text()).length).toBeLessThan(300)
    }
  }
  const answer = await studio.socket().emitWithAck('thread:join', '../..')
  expect(answer.error).toBe('expected the id of a thread')
})
