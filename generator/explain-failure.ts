import { statfs } from 'node:fs/promises'
import type { TakeTrouble } from '../models/contract/trouble.ts'
import { withoutPaths } from '../models/contract/without-paths.ts'
import { PictureMissing, ProcessDied } from './render-in-child.ts'

/** With less than this left no clip can be written. */
const LEAST_FREE_BYTES = 20e6

/** Bytes that this process may still write to the file system of a folder. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** What the person who asked for the take is told. `free`: bytes left where clips are written. */
export function nameFailure(error: Error, free: number): TakeTrouble {
  const full = free < LEAST_FREE_BYTES || /ENOSPC|No space left on device/.test(error.message)
  if (full) return { code: 'disk_full', fields: { megabytes: Math.round(free / 1e6) } }
  if (error instanceof PictureMissing) return { code: 'picture_missing', fields: {} }
  if (error instanceof ProcessDied && error.wasKilled) return { code: 'out_of_memory', fields: {} }
  return { code: 'render_failed', fields: { words: withoutPaths(error.message) } }
}

/** A full disk shows itself in many ways, most of which do not say so. */
export async function explainFailure(error: Error, dataDir: string): Promise<TakeTrouble> {
  return nameFailure(error, await freeBytes(dataDir))
}
