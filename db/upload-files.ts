import { join } from 'node:path'

/** Where a person's picture lies in the data directory, as PNG. */
export function uploadFile(dataDir: string, uploadId: string): string {
  return join(dataDir, 'uploads', `${uploadId}.png`)
}
