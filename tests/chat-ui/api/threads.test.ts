import { expect, it } from 'vitest'
import { withThread } from '../../../chat-ui/api/follow-threads.ts'
import { thread } from '../recorded.ts'

const older = { ...thread, id: 'older', updatedAt: '2026-01-01T00:00:00.000Z' }
const newer = { ...thread, id: 'newer', updatedAt: '2026-01-02T00:00:00.000Z' }

it('a thread that changed moves to the top of the list', () => {
  const changed = { ...older, updatedAt: '2026-01-03T00:00:00.000Z' }
  expect(withThread([newer, older], changed)).toEqual([changed, newer])
})

it('a thread made in another tab joins the list', () => {
  expect(withThread([older], newer)).toEqual([newer, older])
})
