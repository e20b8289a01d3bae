import { expect, test } from 'vitest'
import { movedTo } from '../../../chat-ui/plan/moved-to.ts'

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 2, 'acb'],
  [1, 1, 'abc'],
])('from %s to %s the row is %s', (from, to, row) => {
  expect(movedTo(['a', 'b', 'c'], from, to).join('')).toBe(row)
})
