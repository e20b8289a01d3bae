import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Every file is written under another name beside its place and renamed when it is whole. The token is one
 * rendering's own, so that whoever started it can sweep up after it died.
 */
export function unfinishedPath(path: string, token: string): string {
  return join(dirname(path), `.${basename(path)}.${token}.part`)
}

/** Removes this rendering's unfinished files and folders from the given folders. */
export async function sweepUnfinished(folders: Iterable<string>, token: string): Promise<void> {
  for (const folder of new Set(folders)) {
    const names = await readdir(folder).catch(() => [])
    const left = names.filter((name) => name.endsWith(`.${token}.part`))
    await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })))
  }
}
