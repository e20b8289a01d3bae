import { expect, test, vi } from 'vitest'
import { createTrash } from '../../../chat-ui/api/trash.ts'

test('what was deleted is hidden at once and destroyed only when nobody took it back', async () => {
  vi.useFakeTimers()
  const trash = createTrash(1000)
  const destroyed: string[] = []
  const put = (id: string) =>
    trash.put(
      id,
      async () => void destroyed.push(id),
      () => {},
    )
  put('one')
  put('two')
  expect([...trash.hidden()]).toEqual(['one', 'two'])
  trash.restore('one')
  expect([...trash.hidden()]).toEqual(['two'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(destroyed).toEqual(['two'])
  expect([...trash.hidden()]).toEqual(['two'])
  vi.useRealTimers()
})

test('leaving the page destroys what still waits; what the server refused is shown again', async () => {
  const trash = createTrash(60_000)
  const failed: Error[] = []
  trash.put(
    'one',
    async () => {},
    () => {},
  )
  trash.put(
    'two',
    () => Promise.reject(new Error('no')),
    (error) => failed.push(error),
  )
  trash.empty()
  await vi.waitFor(() => expect(failed).toHaveLength(1))
  expect([...trash.hidden()]).toEqual(['one'])
})
