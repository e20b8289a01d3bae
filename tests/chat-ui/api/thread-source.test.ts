import { expect, it } from 'vitest'
import { createThreadSource } from '../../../chat-ui/api/thread-source.ts'
import type { ThreadSnapshot } from '../../../server/events.ts'
import { done, queued, rendering, turn, untouched } from '../recorded.ts'

it('applies what arrives while a snapshot is on its way on top of it', async () => {
  const source = createThreadSource()
  const fetched = Promise.withResolvers<ThreadSnapshot>()
  const loaded = source.load(() => fetched.promise)
  for (const event of turn) source.keep(event)
  fetched.resolve(untouched)
  expect((await loaded).takes).toEqual([done])
  expect((await loaded).messages).toHaveLength(2)
})

it('keeps the newer state when the snapshot already holds what arrived', async () => {
  const source = createThreadSource()
  const fetched = Promise.withResolvers<ThreadSnapshot>()
  const loaded = source.load(() => fetched.promise)
  source.keep({ name: 'take:changed', payload: rendering(0.3) })
  fetched.resolve({ ...untouched, takes: [done] })
  expect((await loaded).takes).toEqual([done])
})

it('does not apply what arrived before the snapshot was asked for', async () => {
  const source = createThreadSource()
  source.keep({ name: 'take:changed', payload: queued })
  expect(await source.load(async () => untouched)).toEqual(untouched)
})

it('forgets what it kept when a snapshot could not be fetched', async () => {
  const source = createThreadSource()
  const fetched = Promise.withResolvers<ThreadSnapshot>()
  const loaded = source.load(() => fetched.promise)
  source.keep({ name: 'take:changed', payload: queued })
  fetched.reject(new Error('unreachable'))
  await expect(loaded).rejects.toThrow('unreachable')
  expect(await source.load(async () => untouched)).toEqual(untouched)
})
