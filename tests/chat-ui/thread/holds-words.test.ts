import { expect, test } from 'vitest'
import { holdsWords } from '../../../chat-ui/thread/holds-words.ts'

test.each([
  ['Été à la plage', 'ete PLAGE', true],
  ['Été à la plage', 'plage été', true],
  ['a fox in the forest', 'fox desert', false],
  ['a fox in the forest', '  ', true],
])('%s holds the words of "%s": %s', (text, search, holds) => {
  expect(holdsWords(text, search)).toBe(holds)
})
