import { statfs } from 'node:fs/promises'
import { availableParallelism, freemem, totalmem } from 'node:os'
import { checkDataDir } from '../../db/check-data-dir.ts'
import { locateFfmpeg } from '../../generator/clip/ffmpeg.ts'
import type { EngineDirectory } from '../../generator/engines/directory.ts'
import type { EngineFinding } from '../../generator/engines/engine-kind.ts'
import { examineEngine } from '../../generator/engines/kinds.ts'
import { dataDir } from '../data-dir.ts'
import { describeAbilities } from './abilities.ts'

/** One line of the examination. */
export type Finding = EngineFinding

const GIB = 1024 ** 3
const NEEDED = { node: 24, memoryGiB: 2, diskGiB: 1 }

/** Everything that `rushes doctor` looks at, in the order in which it is told. */
export async function examineStudio(engines: EngineDirectory): Promise<Finding[]> {
  return [
    checkNode(),
    checkMachine(),
    await checkFfmpeg(),
    ...(await examineEngines(engines)),
    ...(await checkStorage()),
  ]
}

function checkNode(): Finding {
  const { node } = process.versions
  const enough = Number.parseInt(node, 10) >= NEEDED.node
  const message = enough ? node : `${node}; Rushes runs on ${NEEDED.node} or newer, which its launcher brings along`
  return { about: 'node', level: enough ? 'ok' : 'fail', message }
}

function checkMachine(): Finding {
  const [free, total] = [freemem() / GIB, totalmem() / GIB]
  const message = `${availableParallelism()} cores, ${free.toFixed(1)} of ${total.toFixed(1)} GiB memory free`
  return { about: 'machine', level: free < NEEDED.memoryGiB ? 'warn' : 'ok', message }
}

function checkFfmpeg(): Promise<Finding> {
  return runCheck('ffmpeg', async () => {
    const { version, path, source } = await locateFfmpeg()
    return { about: 'ffmpeg', level: 'ok', message: `${version} (${source}: ${path})` }
  })
}

/** Each engine: what it can do, and whether it answers. */
async function examineEngines(engines: EngineDirectory): Promise<Finding[]> {
  try {
    const findings = (await engines.names()).map((name) => examineOne(engines, name))
    return (await Promise.all(findings)).flat()
  } catch (error) {
    return [{ about: 'engines', level: 'fail', message: (error as Error).message }]
  }
}

async function examineOne(engines: EngineDirectory, name: string): Promise<Finding[]> {
  const findings = await examineEngine(await engines.specOf(name))
  const choice = await engines.choice(name).catch(() => null)
  if (!choice) return findings
  const { label, isDefault, capabilities } = choice
  const message = `${name}${isDefault ? ' (default)' : ''}: ${label}; ${describeAbilities(capabilities)}`
  return [{ about: 'engine', level: 'ok', message }, ...findings]
}

async function checkStorage(): Promise<Finding[]> {
  const dir = dataDir()
  const writable = await runCheck('data', async () => {
    checkDataDir(dir)
    return { about: 'data', level: 'ok', message: `${dir} is writable` }
  })
  if (writable.level !== 'ok') return [writable]
  const { bavail, bsize } = await statfs(dir)
  const free = (bavail * bsize) / GIB
  return [
    writable,
    { about: 'disk', level: free < NEEDED.diskGiB ? 'warn' : 'ok', message: `${free.toFixed(1)} GiB free` },
  ]
}

/** A check that throws has failed, with the error's own words. */
async function runCheck(about: string, check: () => Promise<Finding>): Promise<Finding> {
  return check().catch((error: Error): Finding => ({ about, level: 'fail', message: error.message }))
}
