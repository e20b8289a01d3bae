import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mastersFolder } from '../output-folders.ts'
import { unfinishedPath } from '../unfinished.ts'
import { type FrameSink, type RawVideo, readVideo, writeVideo } from './frame-pipe.ts'
import { touchMaster } from './prune-masters.ts'

/** Lossless shots, kept so that an edit which leaves a shot alone keeps its pixels. */
export interface Masters {
  /** The finished master of this name (master-key.ts), or null. */
  find(name: string): Promise<string | null>
  /** Writes a master; it appears under its name only once it is complete. */
  open(name: string, video: RawVideo): Promise<MasterSink>
}

export interface MasterSink {
  write: FrameSink['write']
  /** Puts the master in its place and returns its path. */
  finish(): Promise<string>
  abort(): Promise<void>
}

/** `token` marks this rendering's unfinished files, so that they can be swept away should it die. */
export function openMasters(dataDir: string, token: string): Masters {
  const folder = mastersFolder(dataDir)
  const pathOf = (name: string) => join(folder, `${name}.mkv`)
  return {
    async find(name) {
      const path = pathOf(name)
      if (!(await fileExists(path))) return null
      await touchMaster(path)
      return path
    },
    async open(name, video) {
      await mkdir(folder, { recursive: true })
      const path = pathOf(name)
      const unfinished = unfinishedPath(path, token)
      const sink = await writeVideo(unfinished, video, 'matroska', LOSSLESS)
      return {
        write: sink.write,
        async finish() {
          await sink.finish()
          await rename(unfinished, path)
          return path
        },
        async abort() {
          sink.abort()
          await rm(unfinished, { force: true })
        },
      }
    },
  }
}

/** A master's frames, RGB, exactly as they were written. */
export function readMaster(path: string, video: RawVideo): AsyncIterable<Uint8Array> {
  return readVideo(path, video)
}

// bgr0 holds the same bytes in another order: no colour conversion, nothing lost.
const LOSSLESS = ['-c:v', 'ffv1', '-level', '3', '-slices', '4', '-g', '1', '-pix_fmt', 'bgr0']

async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
