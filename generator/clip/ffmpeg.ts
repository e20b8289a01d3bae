import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** An ffmpeg program that can write both the masters (FFV1) and the clip (H.264). */
export interface Ffmpeg {
  path: string
  /** Where it was found. */
  source: 'FFMPEG_PATH' | 'system' | 'npm'
  version: string
}

/** No usable ffmpeg; the message says what was tried. */
export class FfmpegMissing extends Error {
  override name = 'FfmpegMissing'
}

const ENCODERS = ['libx264', 'ffv1']
const run = promisify(execFile)
let found: Promise<Ffmpeg> | undefined

/** FFMPEG_PATH, then the system's, then the one that npm brought: the first that has the encoders. Looked up once. */
export function locateFfmpeg(): Promise<Ffmpeg> {
  found ??= searchFfmpeg()
  return found
}

/** The search itself, for an environment. */
export async function searchFfmpeg(environment: NodeJS.ProcessEnv = process.env): Promise<Ffmpeg> {
  const request = environment.FFMPEG_PATH
  const candidates = request ? [{ path: request, source: 'FFMPEG_PATH' as const }] : await findInstalled(environment)
  const complaints: string[] = []
  for (const candidate of candidates) {
    const answer = await probeFfmpeg(candidate.path)
    if (typeof answer !== 'string') return { ...candidate, version: answer.version }
    complaints.push(`${candidate.path}: ${answer}`)
  }
  const tried = complaints.join('; ') || 'none is on the PATH, and npm brought none for this platform'
  throw new FfmpegMissing(`no usable ffmpeg (${tried}); install one or set FFMPEG_PATH to it`)
}

async function findInstalled(environment: NodeJS.ProcessEnv): Promise<Pick<Ffmpeg, 'path' | 'source'>[]> {
  const program = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg'
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = await Promise.all(folders.map((folder) => findExecutable(join(folder, program))))
  const system = onPath.find((path) => path !== null)
  const fromNpm = npmFfmpeg()
  return [
    ...(system ? [{ path: system, source: 'system' as const }] : []),
    ...(fromNpm ? [{ path: fromNpm, source: 'npm' as const }] : []),
  ]
}

async function findExecutable(path: string): Promise<string | null> {
  return access(path, constants.X_OK).then(
    () => path,
    () => null,
  )
}

/** The package throws while loading where it has no build for the platform. */
function npmFfmpeg(): string | null {
  try {
    return createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg').path
  } catch {
    return null
  }
}

/** The program's version, or what is wrong with it. */
async function probeFfmpeg(path: string): Promise<{ version: string } | string> {
  try {
    const [version, encoders] = await Promise.all([run(path, ['-version']), run(path, ['-hide_banner', '-encoders'])])
    const lacking = ENCODERS.filter((encoder) => !new RegExp(`\\s${encoder}\\s`).test(encoders.stdout))
    if (lacking.length > 0) return `has no ${lacking.join(' and no ')} encoder`
    return { version: /ffmpeg version (\S+)/.exec(version.stdout)?.[1] ?? 'unknown' }
  } catch (error) {
    return `does not run (${(error as Error).message.split('\n')[0]})`
  }
}
