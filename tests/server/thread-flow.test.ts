import { expect, test, vi } from 'vitest'
import type { Message } from '../../models/contract/message.ts'
import type { KeptPreview } from '../../models/contract/previews.ts'
import type { Take } from '../../models/contract/take.ts'
import type { PlanCard, TextDelta } from '../../server/events.ts'
import { sharedStudio } from '../setup/studio.ts'
import { isSettled } from '../setup/thread-client.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()

interface Sent {
  message: Message
  reply: Message
}

test('a socket sees message, plan, clearing previews and the finished take of one sentence', async () => {
  const studio = open()
  const id = await studio.newThread()
  const socket = studio.socket()
  const seen: string[] = []
  const phases = new Set<string>()
  let card: PlanCard | undefined
  const { promise: finished, resolve } = Promise.withResolvers<Take>()
  socket.onAny((name: string) => seen.at(-1) !== name && seen.push(name))
  socket.on('plan:added', (added) => {
    card = added
  })
  socket.on('preview', (preview) => {
    phases.add(preview.phase)
    expect(Buffer.from(preview.image).subarray(0, 2).toString('hex')).toBe('ffd8')
  })
  socket.on('take:changed', (take) => isSettled(take) && resolve(take))
  expect(await socket.emitWithAck('thread:join', id)).toEqual({ error: null })

  const { reply } = await studio.post<Sent>(`/api/threads/${id}/messages`, {
    text: 'un renard court dans la forêt, 1 seconde, 240p',
  })
  const take = await finished

  expect(take).toMatchObject({ status: 'done', progress: 1, planId: card?.plan.id })
  expect(card?.plan.shots[0]?.subjects.map((subject) => subject.noun)).toContain('renard')
  // Which of them come through is a matter of how busy the machine is: previews are lossy.
  expect(phases.size).toBeGreaterThan(0)
  expect(seen.indexOf('plan:added')).toBeGreaterThan(seen.indexOf('message:added'))
  const { messages, takes } = await studio.until(id, ({ messages }) => messages[1]?.status === 'done')
  expect(takes).toHaveLength(1)
  expect(messages[1]?.id).toBe(reply.id)
  const kinds = messages[1]?.parts.map((part) => part.type)
  expect(kinds?.slice(0, 2)).toEqual(['plan', 'take'])
  expect(kinds?.at(-1)).toBe('text')
  // What the pictures showed last is there for a page that comes later.
  const strip = await studio.get<KeptPreview[]>(`/api/takes/${take.id}/filmstrip.json`)
  expect(strip.map(({ tile, phase }) => `${tile} ${phase}`)).toEqual(strip.map((_, tile) => `${tile} finished`))
  expect(strip).toHaveLength(strip[0]!.tiles)

  const clip = `${studio.url}${take.clipUrl}`
  const part = await fetch(clip, { headers: { Range: 'bytes=4-7' } })
  expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([206, 'video/mp4', 'ftyp'])
  expect(part.headers.get('cache-control')).toContain('immutable')
  // Node's fetch asks for no cache by itself where a tag is given.
  const known = { 'If-None-Match': part.headers.get('etag')!, 'Cache-Control': 'max-age=0' }
  const again = await fetch(clip, { headers: known })
  expect(again.status).toBe(304)
  const download = await fetch(`${clip}?download`, { method: 'HEAD' })
  expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename=.*renard/)
})

test('"make the light golden" renders a child plan of the same scene in golden light', async () => {
  const studio = open()
  const id = await studio.newThread()
  await studio.say(id, 'a fox runs in the forest for 1 second in 240p')
  await studio.until(id, ({ takes }) => takes.length === 1 && takes.every(isSettled))
  await studio.say(id, 'make the light golden')
  const { plans, takes } = await studio.until(id, ({ takes }) => takes.length === 2 && takes.every(isSettled))
  const [day, golden] = plans.map(({ plan }) => plan)
  expect(golden?.parentId).toBe(day?.id)
  expect(golden?.shots[0]?.light.kind).toBe('golden')
  expect(golden?.format.seed).toBe(day?.format.seed)
  expect(golden?.shots[0]?.subjects).toEqual(day?.shots[0]?.subjects)
  expect(takes.map((take) => take.status)).toEqual(['done', 'done'])
})

test('a page that joins late catches up over REST and the deltas continue its text', async () => {
  const studio = open()
  const id = await studio.newThread()
  const socket = studio.socket()
  const deltas: TextDelta[] = []
  socket.on('message:text', (delta) => deltas.push(delta))
  await socket.emitWithAck('thread:join', id)
  await studio.say(id, 'a dog runs in the forest for 1 second in 240p')
  const { messages } = await studio.until(id, ({ messages }) => messages[1]?.status === 'done')
  for (const delta of deltas) {
    const part = messages[1]?.parts[delta.part]
    expect(part?.type === 'text' && part.text.slice(delta.offset, delta.offset + delta.text.length)).toBe(delta.text)
  }
})

test('a take that is cancelled stops, and its thread goes on', async () => {
  const studio = open()
  const id = await studio.newThread()
  await studio.say(id, 'a fox runs in the forest for 20 seconds in 720p')
  const { takes } = await studio.until(id, ({ takes }) => takes[0]?.status === 'rendering')
  expect(await studio.post<Take>(`/api/takes/${takes[0]!.id}/cancel`)).toMatchObject({ status: 'cancelled' })
  await studio.say(id, 'a fox runs in the forest for 1 second in 240p')
  const after = await studio.until(id, ({ takes }) => takes.length === 2 && takes.every(isSettled))
  expect(after.takes.map((take) => take.status)).toEqual(['cancelled', 'done'])
})
