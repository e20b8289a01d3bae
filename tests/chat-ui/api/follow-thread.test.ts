import { expect, test, vi } from 'vitest'
import type { Thread } from '../../../models/contract/message.ts'
import type { ThreadSnapshot } from '../../../server/events.ts'
import { sharedStudio, type TestStudio } from '../../setup/studio.ts'
import { isSettled } from '../../setup/thread-client.ts'
import { openTab } from '../open-tab.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

const open = sharedStudio()
const WISH = 'a fox runs in the forest for 1 second in 240p'

async function startTurn(studio: TestStudio, before: (threadId: string) => void = () => {}): Promise<string> {
  const { id } = await studio.post<Thread>('/api/threads')
  before(id)
  await studio.post(`/api/threads/${id}/messages`, { text: WISH })
  return id
}

const isOver = ({ messages, takes }: ThreadSnapshot) =>
  messages[1]?.status === 'done' && takes.length > 0 && takes.every(isSettled)

/** Without the time of the thread's last change: it may move once more after the turn is over. */
function settled({ thread, ...rest }: ThreadSnapshot) {
  return { ...rest, thread: { ...thread, updatedAt: '' } }
}

test('a tab that watches from the first word ends with exactly what the server holds', async () => {
  const studio = open()
  let tab: ReturnType<typeof openTab> | undefined
  const threadId = await startTurn(studio, (id) => {
    tab = openTab(studio, id)
  })
  const shown = await tab!.until(isOver)
  expect(settled(shown)).toEqual(settled(await studio.snapshot(threadId)))
  const tiles = tab!.strip(shown.takes[0]!.id)!.tiles
  expect(tiles.filter((tile) => tile?.phase === 'finished').length).toBeGreaterThan(0)
})

test('a second tab that is opened in the middle of a take shows the same thread and goes on', async () => {
  const studio = open()
  const threadId = await startTurn(studio)
  await studio.until(threadId, ({ takes }) => takes[0]?.status === 'rendering')
  const tab = openTab(studio, threadId)
  expect(settled(await tab.until(isOver))).toEqual(settled(await studio.snapshot(threadId)))
})

test('a tab whose connection broke catches up and goes on', async () => {
  const studio = open()
  let tab: ReturnType<typeof openTab> | undefined
  const threadId = await startTurn(studio, (id) => {
    tab = openTab(studio, id)
  })
  await tab!.until(({ takes }) => takes.length === 1)
  const back = new Promise((resolve) => tab!.socket.once('connect', () => resolve(undefined)))
  tab!.socket.io.engine.close()
  await back
  expect(settled(await tab!.until(isOver))).toEqual(settled(await studio.snapshot(threadId)))
})
