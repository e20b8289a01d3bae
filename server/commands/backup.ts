import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { checkDataDir } from '../../db/check-data-dir.ts'
import { whoHolds } from '../../db/data-dir-lock.ts'
import { openDatabase } from '../../db/open-database.ts'
import { WORK_FOLDER } from '../../db/take-files.ts'
import { whyFolderUnwritable } from '../../db/try-writing.ts'
import { type Environment, readEnvironment } from '../env.ts'
import { nearestExisting } from './render-flags.ts'
import { UsageError } from './usage-error.ts'

export const BACKUP_HELP = `rushes backup <folder>

Copies the whole studio into a new folder: threads, plans, takes with their clips, uploads, settings. The
server may run meanwhile. Masters are left out: they are made again from plan and seed when needed.`

export const RESTORE_HELP = `rushes restore <folder>

Fills an empty data directory (RUSHES_DATA) with what "rushes backup" wrote.`

const DATABASE = 'database.tgz'
const FOLDERS = ['takes', 'uploads']

function folderNamed([folder, ...more]: string[], command: string): string {
  if (!folder || folder.startsWith('-') || more.length > 0) {
    throw new UsageError(`expected one folder: rushes ${command} <folder>`)
  }
  return resolve(folder)
}

/** The folder, or the first above it that exists, must take a file. */
function refuseUnwritable(folder: string): void {
  const nearest = nearestExisting(folder)
  const why = whyFolderUnwritable(nearest)
  if (why) throw new UsageError(`nothing can be written in ${nearest}: ${why}; name another folder`)
}

function ownDatabaseOnly({ databaseUrl, dataDir }: Environment): void {
  if (!databaseUrl) return
  const folders = FOLDERS.map((name) => join(dataDir, name)).join(' and ')
  throw new UsageError(`DATABASE_URL is set: use pg_dump and pg_restore for the database, and copy ${folders}`)
}

/** From the server that holds the data directory, else from the directory itself. */
async function dumpDatabase({ dataDir, key }: Environment): Promise<Buffer> {
  const url = whoHolds(dataDir)?.url
  if (url) {
    const headers: HeadersInit = key ? { Authorization: `Bearer ${key}` } : {}
    const response = await fetch(`${url}/api/backup/${DATABASE}`, { headers })
    if (!response.ok) throw new UsageError(`the server at ${url} answered ${response.status}; is RUSHES_KEY right?`)
    return Buffer.from(await response.arrayBuffer())
  }
  const onError = (error: Error) => {
    throw error
  }
  const database = await openDatabase({ dir: dataDir, onError })
  const dump = await database.dump!()
  await database.close()
  return Buffer.from(await dump.arrayBuffer())
}

/** A take at work writes and removes files while it is copied; after a restore it is rendered anew. */
const isWhole = (path: string) => basename(path) !== WORK_FOLDER && !path.endsWith('.part')

const isThere = (path: string) => stat(path).then(Boolean, () => false)

/** `rushes backup`: the database first, then the files, so that every row copied finds its file. */
export async function backupStudio(args: string[]): Promise<void> {
  const folder = folderNamed(args, 'backup')
  const environment = readEnvironment()
  ownDatabaseOnly(environment)
  if (await isThere(folder)) throw new UsageError(`${folder} exists already; name a new folder`)
  refuseUnwritable(dirname(folder))
  const half = `${folder}.part`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  await writeFile(join(half, DATABASE), await dumpDatabase(environment))
  for (const name of FOLDERS) {
    const from = join(environment.dataDir, name)
    if (await isThere(from)) await cp(from, join(half, name), { recursive: true, filter: isWhole })
  }
  await rename(half, folder)
  console.log(`Backed up ${environment.dataDir} to ${folder}`)
}

/** `rushes restore`: the counterpart. Opening the database once proves that it is whole. */
export async function restoreStudio(args: string[]): Promise<void> {
  const folder = folderNamed(args, 'restore')
  const environment = readEnvironment()
  ownDatabaseOnly(environment)
  const { dataDir } = environment
  if (!(await isThere(join(folder, DATABASE)))) throw new UsageError(`${folder} is no backup: it has no ${DATABASE}`)
  checkDataDir(dataDir)
  const present = await readdir(dataDir)
  if (present.length > 0) throw new UsageError(`${dataDir} is not empty; restore into an empty RUSHES_DATA`)
  for (const name of FOLDERS) {
    const from = join(folder, name)
    if (await isThere(from)) await cp(from, join(dataDir, name), { recursive: true })
  }
  const snapshot = new Blob([await readFile(join(folder, DATABASE))])
  const onError = (error: Error) => {
    throw error
  }
  await (await openDatabase({ dir: dataDir, onError, snapshot })).close()
  console.log(`Restored ${folder} to ${dataDir}`)
}
