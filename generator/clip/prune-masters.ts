import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes of lossless shots that are kept; a minute of 1080p takes about 4 GB. */
export const MASTERS_KEPT = 10e9

/** Marks a master as just used. */
export async function touchMaster(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now)
}

/**
 * Removes the masters that were used longest ago until the rest fits into `bytes`; those in `inUse` stay.
 * Whoever needs a removed one later renders it again.
 */
export async function pruneMasters(folder: string, inUse: readonly string[], bytes = MASTERS_KEPT): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.mkv'))
  const masters = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const { size, mtimeMs } = await stat(path)
      return { path, size, mtimeMs }
    }),
  )
  let total = masters.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of masters.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= bytes) return
    if (inUse.includes(path)) continue
    await rm(path, { force: true })
    total -= size
  }
}
