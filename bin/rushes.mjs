#!/usr/bin/env node
// The launcher: plain JavaScript without dependencies, so that it runs on any Node from 20 before
// anything is installed. It installs what the lock file says, builds the page when its source changed,
// and goes on under the Node 24 that the install brought.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages, lockHash } from './install.mjs'
import { runProgram, say } from './run-program.mjs'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(home, 'node_modules')

/** Every file below a folder, in a stable order. */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** The page depends on its own source, the contract's types and the lock; it is built when one changed. */
async function buildPage(node) {
  const hash = createHash('sha256').update(lockHash(home))
  for (const source of ['chat-ui', 'models/contract', 'server/events.ts']) {
    for (const file of filesBelow(join(home, source))) hash.update(file.slice(home.length)).update(readFileSync(file))
  }
  const wanted = hash.digest('hex')
  const built = join(home, 'dist/chat-ui/.source')
  if (existsSync(built) && readFileSync(built, 'utf8') === wanted) return
  say('Building the page…')
  const vite = join(modules, 'vite/bin/vite.js')
  const { code, said } = await runProgram(node, [vite, 'build', '--config', join(home, 'chat-ui/vite.config.ts')], {
    cwd: home,
    onLine: () => {},
  })
  if (code !== 0) {
    say(said.trim())
    say('The page could not be built.')
    process.exit(1)
  }
  writeFileSync(built, wanted)
}

async function runEach(node, steps) {
  for (const [what, ...args] of steps) {
    say(`— ${what}`)
    const { code } = await runProgram(node, args)
    if (code !== 0) process.exit(code)
  }
}

async function main([command = 'help', ...args]) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Rushes needs Node 20 or newer to start; this is ${process.version}.`)
    process.exit(1)
  }
  await installPackages(home, command === 'test')
  const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const path = [join(modules, 'node/bin'), join(modules, '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  process.env.PATH = path
  // What Node has compiled is kept: every command and every rendering process starts in half the time.
  process.env.NODE_COMPILE_CACHE ??= join(modules, '.cache', 'compiled')
  const asksForHelp = args.includes('--help') || args.includes('-h')
  if ((command === 'test' || command === 'start') && !asksForHelp) await buildPage(node)
  if (command === 'test' && !asksForHelp) {
    process.chdir(home)
    const bin = (name) => join(modules, name)
    const checks = [
      ['types', bin('typescript/bin/tsc')],
      ['style', bin('@biomejs/biome/bin/biome'), 'check', '.'],
    ]
    // With arguments somebody looks at one thing: `npm test -- tests/db`.
    return runEach(node, [...(args.length ? [] : checks), ['tests', bin('vitest/vitest.mjs'), 'run', ...args]])
  }
  if (command === 'bench' && !asksForHelp) {
    return runEach(node, [['benchmark', join(home, 'tests/bench/run.ts'), ...args]])
  }
  const { code } = await runProgram(node, [join(home, 'server/commands/rushes.ts'), command, ...args])
  process.exitCode = code
}

await main(process.argv.slice(2))
