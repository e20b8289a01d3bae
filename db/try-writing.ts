import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getSystemErrorMap } from 'node:util'

/** What the system says about a failed call, without the path: "permission denied". */
export function systemWords(error: unknown): string {
  const { errno, code, message } = error as NodeJS.ErrnoException
  return (errno !== undefined && getSystemErrorMap().get(errno)?.[1]) || code || message
}

/** Why a file cannot be written, in the system's words; null when it can. A file that was not there is not left there. */
export function whyFileUnwritable(path: string): string | null {
  try {
    if (statSync(path, { throwIfNoEntry: false })) {
      accessSync(path, constants.W_OK)
      return null
    }
    closeSync(openSync(path, 'wx'))
    rmSync(path)
    return null
  } catch (error) {
    return systemWords(error)
  }
}

/** Why no file can be made in a folder, in the system's words; null when one can. */
export function whyFolderUnwritable(folder: string): string | null {
  return whyFileUnwritable(join(folder, `.rushes-${process.pid}`))
}
