import { z } from 'zod'
import { UploadId } from '../models/contract/ids.ts'
import { checkUpload, type ScopedStudio } from './scope.ts'

export const pictures = z
  .array(UploadId)
  .max(4)
  .optional()
  .describe(
    "ids of the person's own uploaded pictures: one alone is the world of the film unless the words say who it shows; several stand on stage as its subjects, in their order",
  )

/** Ids of the pictures that a draft or a list of changes puts on stage, however deep they lie. */
export function uploadsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { kind, uploadId } = value as { kind?: unknown; uploadId?: unknown }
  if (kind === 'upload' && typeof uploadId === 'string') return [uploadId]
  return Object.values(value).flatMap(uploadsIn)
}

/** Throws NotFound for an id that no upload has that the caller can see. */
export async function checkPictures(studio: ScopedStudio, ids: string[]): Promise<void> {
  for (const id of new Set(ids)) await checkUpload(studio, id)
}
