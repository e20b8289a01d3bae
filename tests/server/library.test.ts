import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sweepTalk } from '../../db/threads.ts'
import type { Thread } from '../../models/contract/message.ts'
import type { Take } from '../../models/contract/take.ts'
import type { LibraryPage } from '../../server/events.ts'
import { sharedStudio } from '../setup/studio.ts'
import { isSettled } from '../setup/thread-client.ts'

const open = sharedStudio()
const library = (query = '') => open().get<LibraryPage>(`/api/library${query}`)
const titles = async (query?: string) => (await library(query)).takes.map(({ title }) => title)

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${open().url}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${response.status}: ${(await response.json()).error.message}`)
  return response.status === 204 ? (undefined as T) : await response.json()
}

test('finished takes of every conversation are found, named, kept and deleted with their files', async () => {
  const studio = open()
  const made: Take[] = []
  for (const words of ['a fox runs in the forest', 'a red car drives in the desert, oil painting']) {
    const threadId = await studio.newThread()
    await studio.say(threadId, `${words}, 1 second, 240p`)
    made.push((await studio.until(threadId, ({ takes }) => takes.length === 1 && takes.every(isSettled))).takes[0]!)
  }
  expect(await titles()).toEqual([expect.stringContaining('red car'), expect.stringContaining('fox')])
  expect(await titles('?words=FOX%20forest')).toHaveLength(1)
  expect(await titles('?words=100%25')).toEqual([])
  expect(await titles('?style=oil')).toEqual([expect.stringContaining('red car')])

  const { id } = made[0]!
  const named = await send<Take>('PATCH', `/api/library/${id}`, { name: 'Reynard', favourite: true })
  expect(named).toMatchObject({ name: 'Reynard', favourite: true, number: 1 })
  expect(await titles('?favourites=true')).toEqual(['Reynard'])
  expect(await titles('?words=reyn')).toEqual(['Reynard'])

  const folder = join(studio.dataDir, 'takes', id)
  expect(existsSync(folder)).toBe(true)
  await send('DELETE', `/api/library/${id}`)
  expect(existsSync(folder)).toBe(false)
  expect(await titles()).toHaveLength(1)
  expect((await studio.snapshot(made[0]!.threadId)).thread.currentTakeId).toBeNull()
})

test('a thread is renamed and pinned, and refuses what is no title', async () => {
  const { id } = await open().post<Thread>('/api/threads', { title: 'before' })
  expect(await send<Thread>('PATCH', `/api/threads/${id}`, { title: 'after', pinned: true })).toMatchObject({
    title: 'after',
    pinned: true,
  })
  await expect(send('PATCH', `/api/threads/${id}`, { title: ' ' })).rejects.toThrow('400: title:')
  await expect(send('PATCH', `/api/threads/${id}`, { colour: 1 })).rejects.toThrow('unknown field "colour"')
  await expect(send('PATCH', `/api/library/${id}`, { name: 'x' })).rejects.toThrow('404')
})

test('a conversation that came to nothing is swept away after a while, unless it is pinned', async () => {
  const studio = open()
  const { db } = studio.ports.database
  const talk = await studio.post<Thread>('/api/threads', { title: 'bonjour' })
  const kept = await studio.post<Thread>('/api/threads', { title: 'kept' })
  await send('PATCH', `/api/threads/${kept.id}`, { pinned: true })
  await sweepTalk(db, 24)
  expect((await studio.snapshot(talk.id)).thread.title).toBe('bonjour')
  await sweepTalk(db, -1)
  await expect(studio.snapshot(talk.id)).rejects.toThrow('404')
  expect((await studio.snapshot(kept.id)).thread.title).toBe('kept')
  expect(await titles()).toHaveLength(1)
})
