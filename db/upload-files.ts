import type { UploadId } from '../models/contract/ids.ts'
import { insideDataDir } from './inside-data-dir.ts'

/** Where a person's picture lies in the data directory, as PNG. */
export function uploadFile(dataDir: string, uploadId: UploadId): string {
  return insideDataDir(dataDir, 'uploads', `${uploadId}.png`)
}
