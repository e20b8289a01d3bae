import { expect, it } from 'vitest'
import { PICTURE_BYTES, whyNotPicture } from '../../../chat-ui/thread/picture-limits.ts'

const png = { type: 'image/png', size: 1000 }

it('takes what the server takes, and says why it does not take the rest', () => {
  expect(whyNotPicture(png, 0)).toBeNull()
  expect(whyNotPicture({ ...png, size: PICTURE_BYTES }, 3)).toBeNull()
  expect(whyNotPicture({ ...png, type: 'image/svg+xml' }, 0)).toBe('type')
  expect(whyNotPicture({ ...png, size: PICTURE_BYTES + 1 }, 0)).toBe('size')
  expect(whyNotPicture(png, 4)).toBe('count')
})
