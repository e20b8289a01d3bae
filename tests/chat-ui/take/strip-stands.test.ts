import { expect, it } from 'vitest'
import { type Strip, withPreview } from '../../../chat-ui/api/strip.ts'
import { stripStands } from '../../../chat-ui/take/strip-stands.ts'
import { done, failed, preview, queued } from '../recorded.ts'

const eight = Array.from({ length: 8 }, (_, tile) => preview(tile, 'finished', 4))
const strip = (previews: typeof eight) =>
  previews.reduce<Strip | undefined>((held, each) => withPreview(held, each, 'blob:x'), undefined)

it('the filmstrip waits for its pictures while a take is not settled', () => {
  expect(stripStands(queued, undefined, false)).toBe(true)
  expect(stripStands(done, undefined, false)).toBe(false)
})

it('stays below a finished clip only when it is finished itself', () => {
  expect(stripStands(done, strip(eight), false)).toBe(true)
  expect(stripStands(done, strip(eight.slice(1)), false)).toBe(false)
  expect(stripStands(done, strip([...eight.slice(1), preview(0, 'denoising', 3)]), false)).toBe(false)
})

it('shows how far a failed take came', () => {
  expect(stripStands(failed, strip([preview(0, 'denoising', 3)]), false)).toBe(true)
})

it('waits below a finished clip while its pictures are being loaded', () => {
  expect(stripStands(done, undefined, true)).toBe(true)
})
