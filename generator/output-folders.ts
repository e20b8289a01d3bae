import { dirname, join } from 'node:path'

/** Where a rendering writes. */
export interface Outputs {
  /** Path of the MP4. Its folder must exist. */
  out: string
  /** Path of a JPEG. */
  poster?: string
  /** Folder for the delivered frames before encoding, as 00000.png … */
  framesDir?: string
  /** Path of an MP4 of the animatic alone. */
  animaticOut?: string
  /** Where the masters are kept. */
  dataDir: string
}

/** Lossless shots, by the hash of everything that decides their pixels. */
export function mastersFolder(dataDir: string): string {
  return join(dataDir, 'masters')
}

/** Every folder in which a rendering may leave unfinished files. */
export function outputFolders({ out, poster, framesDir, animaticOut, dataDir }: Outputs): string[] {
  const paths = [out, poster, framesDir, animaticOut].filter((path) => path !== undefined)
  return [...paths.map((path) => dirname(path)), mastersFolder(dataDir)]
}
