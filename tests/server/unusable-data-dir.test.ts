import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { prepareDataDir } from '../setup/migrated-database.ts'
import { TINY_PACKAGE } from '../setup/spawn-server.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

vi.setConfig({ testTimeout: 120_000 })

const urlOf = (path: string) => new URL(`../../${path}`, import.meta.url)

/** A program that is expected to end by itself. */
function ends(args: string[], environment: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, PORT: '0', RUSHES_MODEL: TINY_PACKAGE, ...environment }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

const startMain = (environment: NodeJS.ProcessEnv) => ends([fileURLToPath(urlOf('server/main.ts'))], environment)
const oneLine = (words: RegExp) => ({
  code: 2,
  said: expect.stringMatching(new RegExp(`^rushes: .*${words.source}.*\\n$`)),
})

test('a file in the place of the data directory, or above it, is named with the variable', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'file')
  writeFileSync(file, '')
  for (const dir of [file, join(file, 'below')]) {
    expect(await startMain({ RUSHES_DATA: dir })).toEqual(oneLine(/\/file is a file.*RUSHES_DATA/))
  }
})

test('a folder that cannot be made is named with the reason and the variable', async () => {
  expect(await startMain({ RUSHES_DATA: '/proc/rushes' })).toEqual(
    oneLine(/\/proc\/rushes cannot be made: .*RUSHES_DATA/),
  )
})

test('a file where the data directory has a folder is named', async () => {
  const dir = await temporaryFolder()
  writeFileSync(join(dir, 'takes'), '')
  expect(await startMain({ RUSHES_DATA: dir })).toEqual(oneLine(/\/takes is a file where .*RUSHES_DATA/))
})

test('a database that is none is refused in one line, and stays as it is', async () => {
  const dir = await temporaryFolder()
  mkdirSync(join(dir, 'database'))
  writeFileSync(join(dir, 'database', 'PG_VERSION'), 'nonsense')
  expect(await startMain({ RUSHES_DATA: dir })).toEqual(oneLine(/\/database cannot be opened: .*RUSHES_DATA/))
  expect(readdirSync(dir)).toEqual(['database'])
})

/** The same check by somebody who is not root, whom no permission stops. */
function checkAsNobody(dir: string) {
  const script = `
    const { checkDataDir } = await import(${JSON.stringify(urlOf('db/check-data-dir.ts').href)})
    if (process.getuid() === 0) process.setuid(65534)
    try { checkDataDir(${JSON.stringify(dir)}); console.log('usable') } catch (error) { console.log(error.message) }`
  return ends(['--input-type=module', '-e', script], {})
}

test('a folder and a database that may only be read are named with the variable', async () => {
  const parent = await temporaryFolder()
  chmodSync(parent, 0o755)
  const dir = join(parent, 'data')
  mkdirSync(dir)
  onTestFinished(() => chmodSync(dir, 0o755))
  chmodSync(dir, 0o555)
  expect((await checkAsNobody(dir)).said).toMatch(
    /^nothing can be written in .*\/data.*: permission denied; .*RUSHES_DATA\n$/,
  )
  chmodSync(dir, 0o777)
  expect((await checkAsNobody(dir)).said).toBe('usable\n')
  mkdirSync(join(dir, 'database'))
  chmodSync(join(dir, 'database'), 0o777)
  writeFileSync(join(dir, 'database', 'PG_VERSION'), '17', { mode: 0o444 })
  expect((await checkAsNobody(dir)).said).toMatch(/PG_VERSION is read-only: permission denied; .*RUSHES_DATA\n$/)
})

test('a port in use is named with the flag and the variable', async () => {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as AddressInfo
  const dir = await temporaryFolder()
  const refused = oneLine(new RegExp(`port ${port} is in use; choose another with --port or PORT`))
  expect(await startMain({ RUSHES_DATA: dir, PORT: String(port) })).toEqual(refused)
})

test('a PostgreSQL that is not there is named without its password, with the variable', async () => {
  const dir = await temporaryFolder()
  const address = 'postgres://rushes:secret-word@127.0.0.1:9/films'
  const refused = await startMain({ RUSHES_DATA: dir, DATABASE_URL: address })
  expect(refused).toEqual(oneLine(/database at 127\.0\.0\.1:9\/films, which DATABASE_URL names, .*connection refused/))
  expect(refused.said).not.toContain('secret-word')
})

test('every command that keeps something says it the same way', async () => {
  const dir = await temporaryFolder()
  await prepareDataDir(dir)
  writeFileSync(join(dir, 'uploads'), '')
  const rushes = fileURLToPath(urlOf('server/commands/rushes.ts'))
  const out = join(dir, 'fox.mp4')
  for (const args of [['start'], ['mcp'], ['make', 'a fox', '--out', out]]) {
    const refused = await ends([rushes, ...args], { RUSHES_DATA: dir })
    const said = refused.said.split('\n').filter((line) => line.startsWith('rushes: '))
    expect([args[0], refused.code, said]).toEqual([args[0], 2, [expect.stringContaining('RUSHES_DATA')]])
    expect(refused.said).not.toMatch(/\n\s+at /)
  }
})
