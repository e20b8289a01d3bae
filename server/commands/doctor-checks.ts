import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { availableParallelism, freemem, totalmem } from 'node:os'
import { locateFfmpeg } from '../../generator/clip/ffmpeg.ts'
import { openSession } from '../../generator/denoise/session.ts'
import { DEFAULT_PACKAGE_DIR, openPackage } from '../../generator/model-package.ts'
import { STAGE_VERSION } from '../../generator/stage/version.ts'
import { dataDir } from '../data-dir.ts'

/** One line of the examination. */
export interface Finding {
  about: string
  level: 'ok' | 'warn' | 'fail'
  message: string
}

const GIB = 1024 ** 3
const NEEDED = { node: 24, memoryGiB: 2, diskGiB: 1 }

/** Everything that `rushes doctor` looks at, in the order in which it is told. */
export async function examine(packageDir: string | undefined, provider: string | undefined): Promise<Finding[]> {
  return [
    nodeVersion(),
    machine(),
    await ffmpeg(),
    ...(await modelPackage(packageDir ?? DEFAULT_PACKAGE_DIR, provider)),
    ...(await storage()),
  ]
}

function nodeVersion(): Finding {
  const { node } = process.versions
  const enough = Number.parseInt(node, 10) >= NEEDED.node
  const message = enough ? node : `${node}; Rushes runs on ${NEEDED.node} or newer, which its launcher brings along`
  return { about: 'node', level: enough ? 'ok' : 'fail', message }
}

function machine(): Finding {
  const [free, total] = [freemem() / GIB, totalmem() / GIB]
  const message = `${availableParallelism()} cores, ${free.toFixed(1)} of ${total.toFixed(1)} GiB memory free`
  return { about: 'machine', level: free < NEEDED.memoryGiB ? 'warn' : 'ok', message }
}

function ffmpeg(): Promise<Finding> {
  return attempt('ffmpeg', async () => {
    const { version, path, source } = await locateFfmpeg()
    return { about: 'ffmpeg', level: 'ok', message: `${version} (${source}: ${path})` }
  })
}

async function modelPackage(dir: string, provider: string | undefined): Promise<Finding[]> {
  const findings: Finding[] = []
  const whole = await attempt('model', async () => {
    const { manifest, file } = await openPackage(dir)
    const bytes = Object.values(manifest.files).reduce((sum, entry) => sum + entry.bytes, 0)
    const size = `${(bytes / 1e6).toFixed(1)} MB, ${(manifest.parameters / 1e6).toFixed(1)} M parameters`
    findings.push(stageMatch(manifest.stageVersion), ...(await providers(file('denoiser'), manifest, provider)))
    return {
      about: 'model',
      level: 'ok',
      message: `${manifest.name} ${manifest.version} in ${dir}, ${size}, files whole`,
    }
  })
  return [whole, ...findings]
}

function stageMatch(trainedOn: number): Finding {
  if (trainedOn === STAGE_VERSION)
    return { about: 'stage', level: 'ok', message: `version ${STAGE_VERSION}, as the model was trained on` }
  const message = `version ${STAGE_VERSION}; the model was trained on version ${trainedOn}, so looks may be weaker`
  return { about: 'stage', level: 'warn', message }
}

async function providers(
  path: string,
  manifest: Parameters<typeof openSession>[1],
  wish: string | undefined,
): Promise<Finding[]> {
  let refused: Finding[] = []
  const runs = await attempt('provider', async () => {
    const session = await openSession(path, manifest, { provider: wish })
    await session.close()
    // Another provider is a chance, not a fault.
    refused = session.refused.map(({ name, reason }) => ({
      about: 'provider',
      level: 'ok',
      message: `${name} not used: ${reason}`,
    }))
    return { about: 'provider', level: 'ok', message: `${session.provider} runs the model` }
  })
  return [runs, ...refused]
}

async function storage(): Promise<Finding[]> {
  const dir = dataDir()
  const writable = await attempt('data', async () => {
    await mkdir(dir, { recursive: true })
    await access(dir, constants.W_OK)
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
async function attempt(about: string, check: () => Promise<Finding>): Promise<Finding> {
  return check().catch((error: Error): Finding => ({ about, level: 'fail', message: error.message }))
}
