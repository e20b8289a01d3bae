import sharp from 'sharp'
import { expect, test } from 'vitest'
import { asConversation } from '../../server/conversation.ts'
import type { PlanCard } from '../../server/events.ts'
import { sharedStudio } from '../setup/studio.ts'

const open = sharedStudio()
const change = (planId: string, body: object) => open().post<PlanCard>(`/api/plans/${planId}/storyboard`, body)
const shown = ({ plan }: PlanCard) => plan.shots.map(({ id, durationSeconds }) => `${id} ${durationSeconds}`)

/** A thread whose film is planned and cancelled. */
async function planFilm(): Promise<{ threadId: string; card: PlanCard }> {
  const threadId = await open().newThread()
  await open().say(
    threadId,
    'three shots: a fox in the forest, a dog on the beach, a cat in the kitchen, 6 seconds, 240p',
  )
  const { takes } = await open().until(threadId, ({ takes }) => takes.length === 1)
  await open().post(`/api/takes/${takes[0]!.id}/cancel`)
  const { plans } = await open().until(threadId, ({ messages }) => messages[1]!.status === 'done')
  return { threadId, card: plans.at(-1)! }
}

test('shots are moved, trimmed, doubled and taken out, each as a child plan with its pictures at once', async () => {
  const { threadId, card } = await planFilm()
  const [fox, dog, cat] = card.plan.shots.map(({ id }) => id)
  const seconds = card.plan.shots[0]!.durationSeconds
  const moved = await change(card.plan.id, { change: 'order', shotIds: [dog, fox, cat] })
  expect(moved.plan.parentId).toBe(card.plan.id)
  expect(shown(moved)).toEqual([`${dog} ${seconds}`, `${fox} ${seconds}`, `${cat} ${seconds}`])
  const trimmed = await change(moved.plan.id, { change: 'trim', shotId: dog, seconds: 0.5 })
  const doubled = await change(trimmed.plan.id, { change: 'duplicate', shotId: dog })
  const cut = await change(doubled.plan.id, { change: 'delete', shotId: cat })
  expect(shown(cut)).toEqual([`${dog} 0.5`, `${dog}-2 0.5`, `${fox} ${seconds}`])

  const still = await fetch(`${open().url}/api/plans/${cut.plan.id}/shots/${dog}-2/still.jpg`)
  expect(still.headers.get('cache-control')).toContain('immutable')
  expect(await sharp(Buffer.from(await still.arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg', height: 240 })

  // One answer shows the newest of them; "it" means that one.
  const { thread, messages } = await open().snapshot(threadId)
  expect(thread.currentPlanId).toBe(cut.plan.id)
  expect(messages).toHaveLength(3)
  expect(messages[2]!.parts).toEqual([{ type: 'plan', planId: cut.plan.id }])
  expect(asConversation(messages).map(({ role }) => role)).toEqual(['user', 'assistant'])

  const take = await open().post<{ id: string; planId: string }>(`/api/plans/${cut.plan.id}/takes`)
  expect(take.planId).toBe(cut.plan.id)
  await open().post(`/api/takes/${take.id}/cancel`)
  const after = await open().snapshot(threadId)
  expect(after.messages[2]!.parts.at(-1)).toEqual({ type: 'take', takeId: take.id })
})

test('what cannot be done to a row of shots is refused, and nothing is stored', async () => {
  const { threadId, card } = await planFilm()
  const [fox, dog] = card.plan.shots.map(({ id }) => id)
  for (const [body, words] of [
    [{ change: 'order', shotIds: [fox, dog] }, 'the new order must name every shot once'],
    [{ change: 'trim', shotId: 'nobody', seconds: 1 }, 'the plan has no shot "nobody"'],
    [{ change: 'trim', shotId: fox, seconds: 60 }, 'a film has at most 60 s'],
    [{ change: 'trim', shotId: fox, seconds: 0 }, 'seconds'],
    [{ change: 'delete', shotId: fox, why: 1 }, 'why'],
  ] as const) {
    await expect(change(card.plan.id, body)).rejects.toThrow(`400 bad_request`)
    await expect(change(card.plan.id, body)).rejects.toThrow(words)
  }
  await expect(change('00000000-0000-4000-8000-000000000000', { change: 'delete', shotId: fox })).rejects.toThrow('404')
  await expect(open().get(`/api/plans/${card.plan.id}/shots/nobody/still.jpg`)).rejects.toThrow('404')
  expect((await open().snapshot(threadId)).plans).toHaveLength(1)
})
