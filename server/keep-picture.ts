import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database } from '../db/database.ts'
import { uploadFile } from '../db/upload-files.ts'
import { addUpload, type Upload } from '../db/uploads.ts'
import { UploadId } from '../models/contract/ids.ts'
import { readPicture } from './picture.ts'

/** Whole or not at all: a crash leaves a file with another name, which nobody asks for. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Reads a picture and keeps it, file and row together. Throws HttpError for what is no picture. */
export async function keepPicture(
  { db, dataDir }: { db: Database; dataDir: string },
  name: string,
  sent: Buffer,
): Promise<Upload> {
  const { bytes, type, width, height } = await readPicture(sent)
  const id = UploadId.parse(randomUUID())
  const path = uploadFile(dataDir, id)
  await writeWhole(path, bytes)
  const row = { id, name, type, width, height, bytes: bytes.length }
  return addUpload(db, row).catch(async (error) => {
    await rm(path, { force: true })
    throw error
  })
}
