import { join } from 'node:path'

/** Where the files of a take lie in the data directory; they exist once the take is done. */
export function takeFiles(dataDir: string, takeId: string): { folder: string; clip: string; poster: string } {
  const folder = join(dataDir, 'takes', takeId)
  return { folder, clip: join(folder, 'clip.mp4'), poster: join(folder, 'poster.jpg') }
}
