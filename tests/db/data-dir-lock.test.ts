import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DataDirInUse, lockDataDir, whoHolds } from '../../db/data-dir-lock.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const LOCK = new URL('../../db/data-dir-lock.ts', import.meta.url).href

/** Another process that takes the lock, says so and lives on. */
async function holderProcess(dir: string): Promise<ChildProcess> {
  const script = `
    const { lockDataDir } = await import(${JSON.stringify(LOCK)})
    lockDataDir(${JSON.stringify(dir)}).announce('http://127.0.0.1:1234')
    console.log('locked')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout!, 'data')
  return child
}

test('a second live server is refused by process id and address', async () => {
  const dir = await temporaryFolder()
  const child = await holderProcess(dir)
  expect(() => lockDataDir(dir)).toThrow(DataDirInUse)
  expect(() => lockDataDir(dir)).toThrow(`process id ${child.pid} at http://127.0.0.1:1234`)
  expect(whoHolds(dir)?.pid).toBe(child.pid)
})

test('the lock of a process that was killed is taken over', async () => {
  const dir = await temporaryFolder()
  const child = await holderProcess(dir)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(whoHolds(dir)).toBeNull()
  lockDataDir(dir)
  expect(whoHolds(dir)?.pid).toBe(process.pid)
})

test('a process id that was given to another process since does not hold the lock', async () => {
  const dir = await temporaryFolder()
  writeFileSync(join(dir, 'server.lock'), JSON.stringify({ pid: process.pid, born: 'earlier', url: null }))
  expect(whoHolds(dir)).toBeNull()
})

test('a lock file that was half written when its process died holds nothing', async () => {
  const dir = await temporaryFolder()
  writeFileSync(join(dir, 'server.lock'), '{"pid": 12')
  lockDataDir(dir)
  expect(whoHolds(dir)?.pid).toBe(process.pid)
})

test('a released directory can be locked again', async () => {
  const dir = await temporaryFolder()
  lockDataDir(dir).release()
  expect(whoHolds(dir)).toBeNull()
  lockDataDir(dir)
})

test('of eight processes that start at once over a dead one exactly one gets the lock', async () => {
  const dir = await temporaryFolder()
  writeFileSync(join(dir, 'server.lock'), JSON.stringify({ pid: 2 ** 22 - 1, born: null, url: null }))
  const script = `
    const { lockDataDir } = await import(${JSON.stringify(LOCK)})
    try { lockDataDir(${JSON.stringify(dir)}); console.log('got it') } catch { console.log('refused') }
    process.stdin.resume()`
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  onTestFinished(() => {
    for (const child of children) child.kill('SIGKILL')
  })
  const answers = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()))
  expect(answers.filter((said) => said === 'got it')).toHaveLength(1)
})
