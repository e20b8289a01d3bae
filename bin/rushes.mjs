#!/usr/bin/env node
// The launcher: plain JavaScript without dependencies, so that it runs on any Node from 20 before
// anything is installed. It installs what the lock file says, builds the page when its source changed,
// and goes on under the Node 24 that the install brought.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(home, 'node_modules')
const stamp = join(modules, '.rushes-lock')
const installLock = join(home, '.rushes-installing')
const say = (line) => process.stderr.write(`${line}\n`)

/** Runs a program to its end; the signals that end the launcher end it too. Resolves with its exit code. */
function run(program, args, { env = {}, quiet = false } = {}) {
  const child = spawn(program, args, {
    cwd: quiet ? home : process.cwd(),
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (said += bytes))
  const pass = (signal) => child.kill(signal)
  // A terminal sends Ctrl-C to the whole group: staying alive here lets the child end in order.
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: `${error.message}\n` }))
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), said })
    })
  })
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex')
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()

/** Folders that npm has laid out so far: the only progress that an install shows from outside. */
function countLaidOut() {
  if (!existsSync(modules)) return 0
  return readdirSync(modules).reduce((sum, name) => {
    if (name.startsWith('.')) return sum
    return sum + (name.startsWith('@') ? readdirSync(join(modules, name)).length : 1)
  }, 0)
}

function showProgress(packages) {
  const started = Date.now()
  let last = ''
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000)
    const line = `  ${Math.min(countLaidOut(), packages)} of ${packages} packages, ${seconds} s`
    if (process.stderr.isTTY) process.stderr.write(`\r${line} `)
    else if (seconds % 10 === 0 && line !== last) say(line)
    last = line
  }, 1000)
  return () => {
    clearInterval(timer)
    if (process.stderr.isTTY) process.stderr.write('\n')
  }
}

/** Another launcher may be installing into the same folder; its pid stands in the lock. */
async function waitForOtherInstall() {
  let told = false
  for (;;) {
    try {
      mkdirSync(installLock)
      writeFileSync(join(installLock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(join(installLock, 'pid'))) {
      rmSync(installLock, { recursive: true, force: true })
      continue
    }
    if (!told) say('Another Rushes is installing here; waiting for it to finish.')
    told = true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function isAlive(pidFile) {
  // The lock is a folder first and a pid a moment later: a young lock without a pid is alive.
  if (!existsSync(pidFile)) return existsSync(installLock) && Date.now() - statSync(installLock).mtimeMs < 5000
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function install() {
  if (isInstalled()) return
  await waitForOtherInstall()
  try {
    if (isInstalled()) return
    const lock = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8'))
    const packages = Object.keys(lock.packages).filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)).length
    say(`Installing Rushes: ${packages} packages, about 1.3 GB on disk. This happens once.`)
    const stop = showProgress(packages)
    const { code, said } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: { ONNXRUNTIME_NODE_INSTALL: 'skip', npm_config_engine_strict: 'false' },
      quiet: true,
    })
    stop()
    if (code !== 0) {
      say(said.trim())
      say('The install failed. Check the network and the free disk space, then run the same command again.')
      process.exit(1)
    }
    writeFileSync(stamp, lockHash())
  } finally {
    rmSync(installLock, { recursive: true, force: true })
  }
}

/** Every file below a folder, in a stable order. */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** The page depends on its own source, the contract's types and the lock; it is built when one changed. */
async function buildPage(node) {
  const hash = createHash('sha256').update(lockHash())
  for (const source of ['chat-ui', 'models/contract', 'server/events.ts']) {
    for (const file of filesBelow(join(home, source))) hash.update(file.slice(home.length)).update(readFileSync(file))
  }
  const wanted = hash.digest('hex')
  const built = join(home, 'dist/chat-ui/.source')
  if (existsSync(built) && readFileSync(built, 'utf8') === wanted) return
  say('Building the page…')
  const vite = join(modules, 'vite/bin/vite.js')
  const { code, said } = await run(node, [vite, 'build', '--config', join(home, 'chat-ui/vite.config.ts')], {
    quiet: true,
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
    const { code } = await run(node, args)
    if (code !== 0) process.exit(code)
  }
}

async function main([command = 'help', ...args]) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Rushes needs Node 20 or newer to start; this is ${process.version}.`)
    process.exit(1)
  }
  await install()
  const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const path = [join(modules, 'node/bin'), join(modules, '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  process.env.PATH = path
  if (command === 'test' || command === 'start') await buildPage(node)
  if (command === 'test') {
    process.chdir(home)
    const bin = (name) => join(modules, name)
    const checks = [
      ['types', bin('typescript/bin/tsc')],
      ['style', bin('@biomejs/biome/bin/biome'), 'check', '.'],
    ]
    // With arguments somebody looks at one thing: `npm test -- tests/db`.
    return runEach(node, [...(args.length ? [] : checks), ['tests', bin('vitest/vitest.mjs'), 'run', ...args]])
  }
  if (command === 'bench') return runEach(node, [['benchmark', join(home, 'tests/bench/run.ts'), ...args]])
  const { code } = await run(node, [join(home, 'server/commands/rushes.ts'), command, ...args])
  process.exitCode = code
}

await main(process.argv.slice(2))
