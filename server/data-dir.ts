import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Folder of everything a studio keeps: `RUSHES_DATA`, else where this system keeps programs' data. */
export function dataDir(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.RUSHES_DATA) return resolve(environment.RUSHES_DATA)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'rushes')
  if (process.platform === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'rushes')
  }
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'rushes')
}
