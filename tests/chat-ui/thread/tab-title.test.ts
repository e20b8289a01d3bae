import { expect, it } from 'vitest'
import { tabTitle } from '../../../chat-ui/thread/tab-title.ts'
import { done, queued, rendering, thread, untouched } from '../recorded.ts'

it('names the thread, and how far its take is while one is rendered', () => {
  expect(tabTitle(undefined)).toBe('Rushes')
  expect(tabTitle({ ...untouched, thread: { ...thread, title: '' } })).toBe('Rushes')
  expect(tabTitle({ ...untouched, takes: [done, rendering(0.428)] })).toBe('42 % · A fox in the forest')
  expect(tabTitle({ ...untouched, takes: [queued] })).toBe('A fox in the forest')
  expect(tabTitle({ ...untouched, takes: [done] })).toBe('A fox in the forest')
})
