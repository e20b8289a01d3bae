import { createHash } from 'node:crypto'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Look, Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import { mastersFolder } from '../output-folders.ts'
import { unfinishedPath } from '../unfinished.ts'
import { type FrameSink, type RawVideo, readVideo, writeVideo } from './frame-pipe.ts'
import { touchMaster } from './prune-masters.ts'

/** Everything that decides a shot's pixels. Two renderings with the same key are the same bytes. */
export interface MasterKey {
  shot: Shot
  look: Look
  format: ShotPlan['format']
  steps: number | undefined
  stageRevision: number
  packageHash: string
  provider: string
  /** SHA-256 of each of the person's own pictures on stage, by upload id. */
  uploads: Record<string, string>
}

/** Lossless shots, kept so that an edit which leaves a shot alone keeps its pixels. */
export interface Masters {
  /** The finished master of this key, or null. */
  find(key: MasterKey): Promise<string | null>
  /** Writes a master; it appears under its key only once it is complete. */
  open(key: MasterKey, video: RawVideo): Promise<MasterSink>
}

export interface MasterSink {
  write: FrameSink['write']
  /** Puts the master in its place and returns its path. */
  finish(): Promise<string>
  abort(): Promise<void>
}

/** `token` marks this rendering's unfinished files, so that they can be swept away should it die. */
export function openMasters(dataDir: string, token: string): Masters {
  const folder = mastersFolder(dataDir)
  const pathOf = (key: MasterKey) => join(folder, `${masterName(key)}.mkv`)
  return {
    async find(key) {
      const path = pathOf(key)
      if (!(await exists(path))) return null
      await touchMaster(path)
      return path
    },
    async open(key, video) {
      await mkdir(folder, { recursive: true })
      const path = pathOf(key)
      const unfinished = unfinishedPath(path, token)
      const sink = await writeVideo(unfinished, video, 'matroska', LOSSLESS)
      return {
        write: sink.write,
        async finish() {
          await sink.finish()
          await rename(unfinished, path)
          return path
        },
        async abort() {
          sink.abort()
          await rm(unfinished, { force: true })
        },
      }
    },
  }
}

/** A master's frames, RGB, exactly as they were written. */
export function readMaster(path: string, video: RawVideo): AsyncIterable<Uint8Array> {
  return readVideo(path, video)
}

// bgr0 holds the same bytes in another order: no colour conversion, nothing lost.
const LOSSLESS = ['-c:v', 'ffv1', '-level', '3', '-slices', '4', '-g', '1', '-pix_fmt', 'bgr0']

/** Titles and transitions are laid over the master later; aspect and language only matter through the rest. */
export function masterName(key: MasterKey): string {
  const { titles: _titles, transition: _transition, ...shot } = key.shot
  const { language: _language, ...format } = key.format
  return createHash('sha256')
    .update(canonical({ ...key, shot, format }))
    .digest('hex')
    .slice(0, 40)
}

/** JSON with sorted keys, so that equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
