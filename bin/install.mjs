// Installs what the lock file says, and says meanwhile what is being waited for.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countBytes, listMissing, listPackages } from './packages.mjs'
import { runProgram, say } from './run-program.mjs'

/** Seconds between two looks at the disk, and between two lines where the terminal shows no moving one. */
const WEIGH = 5
const LINE = 10
/** So many packages are named that are still to come. */
const NAMED = 3
const FLAGS = ['--no-audit', '--no-fund', '--no-save', '--loglevel=info']

export function lockHash(home) {
  return createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex')
}

/**
 * Lays out node_modules. A studio that only starts gets none of what tests and developers need, unless it is there
 * already; `all` asks for everything. Ends the process where npm fails.
 */
export async function installPackages(home, all) {
  if (isInstalled(home, all)) return
  const installLock = join(home, '.rushes-installing')
  await waitForOtherInstall(installLock)
  try {
    if (!isInstalled(home, all)) await layOut(home, all || hasTestPackages(home))
  } finally {
    rmSync(installLock, { recursive: true, force: true })
  }
}

const stampOf = (home) => join(home, 'node_modules/.rushes-lock')
const hasTestPackages = (home) => existsSync(join(home, 'node_modules/vitest'))
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Whether a start, or with `all` the tests, find every package. The stamp saves reading the lock at each start. */
export function isInstalled(home, all) {
  const [stamp, hash] = [stampOf(home), lockHash(home)]
  const stamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (stamped && (!all || hasTestPackages(home))) return true
  if (!holdsPackages(home, all || hasTestPackages(home))) return false
  writeFileSync(stamp, hash)
  return true
}

/** npm's own record of what it laid out, written at the end, says the same as the lock file. */
function holdsPackages(home, all) {
  const record = join(home, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const [wanted, found] = [readJson(join(home, 'package-lock.json')), readJson(record).packages]
  return listPackages(wanted, all).every((path) => found[path]?.integrity === wanted.packages[path].integrity)
}

async function layOut(home, all) {
  const packages = listPackages(readJson(join(home, 'package-lock.json')), all)
  const tests = all ? ', those of the tests among them' : ''
  say(`Installing Rushes: ${packages.length} packages${tests}, about ${all ? 1.4 : 1.1} GB on disk. This happens once.`)
  // Tests are added to what a running studio may be using; everything else begins with an empty folder.
  const added = existsSync(stampOf(home)) && readFileSync(stampOf(home), 'utf8') === lockHash(home)
  const progress = showProgress(home, packages)
  const { code, said } = await runProgram(
    'npm',
    [added ? 'install' : 'ci', ...FLAGS, `--${all ? 'include' : 'omit'}=dev`],
    {
      cwd: home,
      env: { ONNXRUNTIME_NODE_INSTALL: 'skip', npm_config_engine_strict: 'false' },
      onLine: progress.hear,
    },
  )
  progress.stop()
  if (code !== 0) {
    say(said.split('\n').filter(tellsTrouble).join('\n').trim())
    say('The install failed. Check the network and the free disk space, then run the same command again.')
    process.exit(1)
  }
  writeFileSync(stampOf(home), lockHash(home))
}

const tellsTrouble = (line) => !/^npm (info|http|verbose|silly|notice)/.test(line)

/** A line that moves on a terminal, one every ten seconds elsewhere. `hear` takes what npm says. */
function showProgress(home, packages) {
  const began = Date.now()
  const seen = { bytes: 0, script: null }
  const print = () => {
    const seconds = Math.round((Date.now() - began) / 1000)
    if (seconds % WEIGH === 0) seen.bytes = countBytes(join(home, 'node_modules'))
    const line = describeProgress(packages, listMissing(home, packages), seen, seconds)
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
    else if (seconds % LINE === 0) say(line)
  }
  const timer = setInterval(print, 1000)
  return {
    hear(line) {
      const [, name, code] = /^npm info run (\S+)@\S+ \w+ (\{ code: )?/.exec(line) ?? []
      if (name) seen.script = code ? null : name
    },
    stop() {
      clearInterval(timer)
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
    },
  }
}

/** `missing` are the packages still to come; `script` is the one whose own set-up runs. */
export function describeProgress(packages, missing, { bytes, script }, seconds) {
  const there = packages.length - missing.length
  const counted = `  ${there} of ${packages.length} packages, ${Math.round(bytes / 1e6)} MB on disk, ${seconds} s`
  if (script) return `${counted}; ${script} sets itself up`
  if (missing.length === 0) return `${counted}; npm unpacks the large ones and checks them all`
  if (missing.length === packages.length) return `${counted}; npm reads what is to be fetched`
  const names = missing.slice(0, NAMED).map((path) => path.replace(/^.*node_modules\//, ''))
  return `${counted}; still to come: ${names.join(', ')}${missing.length > NAMED ? ` and ${missing.length - NAMED} more` : ''}`
}

/** Another launcher may be installing into the same folder; its pid stands in the lock. */
async function waitForOtherInstall(installLock) {
  let told = false
  for (;;) {
    try {
      mkdirSync(installLock)
      writeFileSync(join(installLock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(installLock)) {
      rmSync(installLock, { recursive: true, force: true })
      continue
    }
    if (!told) say('Another Rushes is installing here; waiting for it to finish.')
    told = true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function isAlive(installLock) {
  const pidFile = join(installLock, 'pid')
  // The lock is a folder first and a pid a moment later: a young lock without a pid is alive.
  if (!existsSync(pidFile)) return existsSync(installLock) && Date.now() - statSync(installLock).mtimeMs < 5000
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
