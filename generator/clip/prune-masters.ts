import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes of lossless shots that are kept; a minute of 1080p takes about 4 GB. */
export const MASTERS_KEPT = 10e9

/** Marks a master as just used. */
export async function touchMaster(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now)
}

/** A rendering takes minutes; what is still unfinished after a day died with its machine. */
const STALE_MILLISECONDS = 24 * 3600 * 1000

/**
 * Removes what dead renderings left, and the masters that were used longest ago until the rest fits into `bytes`; those in `inUse` stay.
 * Whoever needs a removed one later renders it again.
 */
export async function pruneMasters(folder: string, inUse: readonly string[], bytes = MASTERS_KEPT): Promise<void> {
  const files = await filesOf(folder)
  for (const { path, mtimeMs } of files) {
    if (path.endsWith('.part') && Date.now() - mtimeMs > STALE_MILLISECONDS) await rm(path, { force: true })
  }
  const masters = files.filter(({ path }) => path.endsWith('.mkv'))
  let total = masters.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of masters.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= bytes) return
    if (inUse.includes(path)) continue
    await rm(path, { force: true })
    total -= size
  }
}

async function filesOf(folder: string): Promise<{ path: string; size: number; mtimeMs: number }[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.map(async (name) => {
    const path = join(folder, name)
    // Another rendering may finish or remove its file in between.
    const entry = await stat(path).catch(() => null)
    return entry ? [{ path, size: entry.size, mtimeMs: entry.mtimeMs }] : []
  })
  return (await Promise.all(files)).flat()
}
