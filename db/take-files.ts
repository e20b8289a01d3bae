import { join } from 'node:path'
import { insideDataDir } from './inside-data-dir.ts'

export interface TakeFiles {
  folder: string
  clip: string
  poster: string
  /** The last picture of each tile of the filmstrip. */
  filmstrip: string
  /** Finished chunks of a take that is not done; they outlive a worker that dies. */
  work: string
}

/** Name of the folder in a take's own where `TakeFiles.work` lies. */
export const WORK_FOLDER = 'work'

/** Where the files of a take lie in the data directory; all but the work exist once the take is done. */
export function takeFiles(dataDir: string, takeId: string): TakeFiles {
  const folder = insideDataDir(dataDir, 'takes', takeId)
  return {
    folder,
    clip: join(folder, 'clip.mp4'),
    poster: join(folder, 'poster.jpg'),
    filmstrip: join(folder, 'filmstrip.json'),
    work: join(folder, WORK_FOLDER),
  }
}
