import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { getUpload } from '../db/uploads.ts'
import { UploadId } from '../models/contract/ids.ts'

export const pictures = z
  .array(UploadId)
  .max(4)
  .optional()
  .describe("ids of the person's own uploaded pictures; each stands on stage as one of the subjects, in their order")

/** Throws NotFound for an id that no upload has. */
export async function checkPictures(db: Database, ids: string[] = []): Promise<void> {
  await Promise.all(ids.map((id) => getUpload(db, id)))
}
