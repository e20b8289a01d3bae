import { expect, test, vi } from 'vitest'
import { kindsOf, replyOf, textsOf } from '../setup/model-in-use.ts'
import { sharedStudio } from '../setup/studio.ts'

// A language model's answers are waited for here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()
const isWhole = (text: string) => text.isWellFormed() && !text.includes('\0')

test('an emoji at the place where titles are cut leaves plan, take and every title whole', async () => {
  for (const before of [77, 78, 79]) {
    const start = 'un renard court dans la forêt, un ballon rouge flotte au loin'
    const text = `${start.padEnd(before, ' très')}🎈 et un lapin, 0,5 seconde, 240p`
    const id = await open().newThread()
    await open().say(id, text)
    const { thread, plans, takes } = await open().until(id, ({ takes }) => takes.length > 0)
    await open().post(`/api/takes/${takes[0]!.id}/cancel`)
    expect(plans).toHaveLength(1)
    for (const title of [thread.title, plans[0]!.plan.title]) expect([title, isWhole(title)]).toEqual([title, true])
  }
})

test.each([
  ['half a character', 'A red fox \ud83e or a white one?'],
  ['the other half', '\udd8a A red fox or a white one?'],
  ['a NUL', 'A red fox\0 or a white one?'],
])('an answer of a language model that holds %s is stored without it, and ends', async (_what, text) => {
  const { reply } = await replyOf(open(), { text }, 'a fox')
  expect(reply.status).toBe('done')
  expect(textsOf(reply)[0]).toContain('A red fox')
  expect(isWhole(textsOf(reply)[0]!)).toBe(true)
})

test('an answer that repeats itself is cut between two characters', async () => {
  // The halves behind are the same, those in front are not: what repeats begins within a character.
  const { reply } = await replyOf(open(), { text: `Look: \ud83d\udd8a${'\ud83e\udd8a'.repeat(200)}` }, 'a fox')
  expect(kindsOf(reply)).toContain('notice')
  expect(reply.status).toBe('done')
  for (const text of textsOf(reply)) expect(text).not.toContain('�')
})
