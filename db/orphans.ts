import { access, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inArray } from 'drizzle-orm'
import type { Database } from './database.ts'
import { takes, uploads } from './schema.ts'
import { takeFiles } from './take-files.ts'
import { uploadFile } from './upload-files.ts'

export interface Orphans {
  /** Paths in the data directory that no row speaks of. */
  files: string[]
  /** Rows whose files are gone, such as `take 7d…: no clip.mp4`. */
  rows: string[]
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
const fileExists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Compares the rows with the files of a data directory. What unfinished takes have kept so far is no orphan. */
export async function findOrphans(db: Database, dataDir: string): Promise<Orphans> {
  const orphans: Orphans = { files: [], rows: [] }
  const kept = await db
    .select({ id: takes.id, status: takes.status })
    .from(takes)
    .where(inArray(takes.status, ['done', 'rendering', 'queued']))
  const keptIds = new Set(kept.map((take) => take.id))
  for (const name of await namesIn(join(dataDir, 'takes'))) {
    if (!keptIds.has(name)) orphans.files.push(join(dataDir, 'takes', name))
  }
  for (const { id, status } of kept) {
    if (status !== 'done') continue
    const { folder, clip, poster, filmstrip } = takeFiles(dataDir, id)
    const paths = (await namesIn(folder)).map((name) => join(folder, name))
    orphans.files.push(...paths.filter((path) => ![clip, poster, filmstrip].includes(path)))
    if (!(await fileExists(clip))) orphans.rows.push(`take ${id}: no clip.mp4`)
    if (!(await fileExists(poster))) orphans.rows.push(`take ${id}: no poster.jpg`)
  }
  const pictures = await db.select({ id: uploads.id }).from(uploads)
  const paths = new Set(pictures.map(({ id }) => uploadFile(dataDir, id)))
  for (const name of await namesIn(join(dataDir, 'uploads'))) {
    const path = join(dataDir, 'uploads', name)
    if (!paths.has(path)) orphans.files.push(path)
  }
  for (const { id } of pictures) {
    if (!(await fileExists(uploadFile(dataDir, id)))) orphans.rows.push(`upload ${id}: no picture`)
  }
  return orphans
}

/** Removes files that a process left when it died between a row and its file. */
export async function sweepOrphans(db: Database, dataDir: string): Promise<void> {
  const { files } = await findOrphans(db, dataDir)
  for (const path of files) await rm(path, { recursive: true, force: true })
}
