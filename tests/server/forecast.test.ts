import { expect, test } from 'vitest'
import type { Forecast } from '../../server/events.ts'
import { sharedStudio } from '../setup/studio.ts'
import { isSettled } from '../setup/thread-client.ts'

const open = sharedStudio()
const forecast = (text: string, threadId?: string) => open().post<Forecast>('/api/forecast', { text, threadId })

test('a message is told beforehand as a film with its length, size and time, and nothing is stored', async () => {
  const told = await forecast('a fox runs in the forest')
  expect(told).toMatchObject({ kind: 'new', plan: { seconds: 5, shots: 1, format: { resolution: '480p' } } })
  expect(told.estimate).toEqual({ seconds: expect.any(Number), measured: false })
  const small = await forecast('a fox runs in the forest, 2 seconds, 240p')
  expect(small.estimate!.seconds).toBeLessThan(told.estimate!.seconds / 4)
  expect(await forecast('bonjour')).toEqual({ kind: 'talk', plan: null, estimate: null })
  expect((await open().get<{ threads: unknown[] }>('/api/threads')).threads).toEqual([])
})

test('in a thread a change, another try and a new film are told apart, and the time is that of this machine', async () => {
  const studio = open()
  const threadId = await studio.newThread()
  await studio.say(threadId, 'a fox runs in the forest for 1 second in 240p')
  const { takes, plans } = await studio.until(threadId, ({ takes }) => takes.length === 1 && takes.every(isSettled))
  expect(takes[0]!.number).toBe(1)
  expect(await forecast('make the light golden', threadId)).toMatchObject({
    kind: 'change',
    plan: { seconds: 1 },
    estimate: { measured: true },
  })
  expect((await forecast('try again', threadId)).kind).toBe('again')
  expect((await forecast('a red car drives through the desert', threadId)).kind).toBe('new')
  expect((await forecast('undo', threadId)).kind).toBe('talk')
  const card = plans[0]!
  expect(card.labels).toEqual({
    [`shot-1 ${card.plan.shots[0]!.subjects[0]!.id}`]: { en: 'fox · runs', fr: 'renard · court' },
  })
  expect(card.estimate.seconds).toBeGreaterThan(0)
})

test('what is no message is refused by name', async () => {
  await expect(open().post('/api/forecast', { text: ' ' })).rejects.toThrow('400 bad_request: text:')
  await expect(open().post('/api/forecast', { text: 'a fox', threadId: 'none' })).rejects.toThrow(
    '"none" is no id of a thread',
  )
})
