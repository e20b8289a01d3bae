import { statfs } from 'node:fs/promises'
import { withoutPaths } from '../models/contract/without-paths.ts'

/** With less than this left no clip can be written. */
const LEAST_FREE_BYTES = 20e6

/** Bytes that this process may still write to the file system of a folder. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** What the person who asked for the take is told. `free`: bytes left where clips are written. */
export function sayFailure(error: Error, free: number): string {
  const full = free < LEAST_FREE_BYTES || /ENOSPC|No space left on device/.test(error.message)
  if (!full) return withoutPaths(error.message)
  const left = `${Math.round(free / 1e6)} MB`
  return `the disk is full: ${left} are left where the studio keeps its data (RUSHES_DATA); free some space and try again`
}

/** A full disk shows itself in many ways, most of which do not say so. */
export async function explainFailure(error: Error, dataDir: string): Promise<string> {
  return sayFailure(error, await freeBytes(dataDir))
}
