import { expect, test, vi } from 'vitest'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { startServerProcess } from '../setup/server-process.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

// A server is started, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

test('the log has a line with an id for what changes something, and not a word of what people write', async () => {
  const dataDir = await temporaryFolder()
  await prepareDataDir(dataDir)
  const server = await startServerProcess(dataDir, { RUSHES_LOG: 'info' })
  let log = ''
  server.child.stderr!.on('data', (bytes) => {
    log += bytes
  })
  const id = await server.newThread()
  const sent = await fetch(`${server.url}/api/threads/${id}/messages?secret=query`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'hello, my password is swordfish' }),
  })
  await server.until(id, ({ messages }) => messages[1]?.status === 'done')
  expect(await server.end('SIGTERM')).toBe(0)
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    'POST /api/threads 201',
    `POST /api/threads/${id}/messages 202`,
  ])
  expect(lines[1].requestId).toBe(sent.headers.get('x-request-id'))
  expect(log).not.toMatch(/swordfish|secret/)
})
