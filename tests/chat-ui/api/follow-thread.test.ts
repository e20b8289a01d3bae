import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followThread } from '../../../chat-ui/api/follow-thread.ts'
import { threadKey } from '../../../chat-ui/api/keys.ts'
import { createThreadSource } from '../../../chat-ui/api/thread-source.ts'
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

/** Without the time of the thread's last change, and without the estimates, which move with every finished take. */
function settled({ thread, plans, ...rest }: ThreadSnapshot) {
  return { ...rest, plans: plans.map(({ estimate: _, ...card }) => card), thread: { ...thread, updatedAt: '' } }
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

test('a take that is deleted elsewhere goes from the tab', async () => {
  const studio = open()
  const threadId = await startTurn(studio)
  const tab = openTab(studio, threadId)
  const { takes } = await tab.until(isOver)
  expect((await fetch(`${studio.url}/api/library/${takes[0]!.id}`, { method: 'DELETE' })).status).toBe(204)
  await tab.until((snapshot) => snapshot.takes.length === 0 && snapshot.thread.currentTakeId === null)
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

test('a first load that is older than the joining does not hide what happened in between', async () => {
  const studio = open()
  const id = await studio.newThread()
  const [client, source, socket] = [new QueryClient(), createThreadSource(), studio.socket()]
  const [read, arrival] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const load = async () => {
    const snapshot = await studio.snapshot(id)
    read.resolve()
    await arrival.promise
    return snapshot
  }
  const observer = new QueryObserver<ThreadSnapshot>(client, {
    queryKey: threadKey(id),
    queryFn: () => source.load(load),
  })
  const caughtUp = new Promise<ThreadSnapshot>((resolve) => {
    onTestFinished(observer.subscribe(({ data }) => data?.messages[1] && resolve(data)))
  })
  await read.promise
  await studio.say(id, 'hello')
  const { messages } = await studio.until(id, ({ messages }) => messages[1]?.status === 'done')
  if (!socket.connected) await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  onTestFinished(followThread(id, { socket, client, source, onPreview: () => {} }))
  // Answered after the one by which the tab joins.
  await socket.emitWithAck('thread:join', id)
  arrival.resolve()
  expect((await caughtUp).messages).toEqual(messages)
})
