import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import type { FinishedChunk, FrameBlock } from './engine.ts'
import { unfinishedPath } from './unfinished.ts'

/** The finished chunks of a shot whose master is not whole yet: what outlives the rendering process. */
export interface KeptChunks {
  /** Those that an earlier rendering left, from the first on without a gap. */
  read(): AsyncGenerator<FinishedChunk>
  /** Resolves when the chunk would outlive this process. */
  keep(chunk: FinishedChunk): Promise<void>
  /** The master is whole. */
  drop(): Promise<void>
}

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)
// Fast, since a chunk waits for it; the checksum finds what a loss of power left half on the disk.
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 } }

/** `key`: everything that decides the shot's pixels; chunks of another key are never read. */
export function keepChunks(workDir: string, key: string, token: string): KeptChunks {
  const folder = join(workDir, key)
  const pathOf = (first: number) => join(folder, `${String(first).padStart(5, '0')}.chunk`)
  return {
    async *read() {
      for (let next = 0; ; ) {
        const chunk = await readChunk(pathOf(next))
        if (!chunk) return
        yield chunk
        next += chunk.count
      }
    },
    async keep(chunk) {
      const path = pathOf(chunk.first)
      await mkdir(folder, { recursive: true })
      await writeFile(unfinishedPath(path, token), await compress(pack(chunk), FAST))
      await rename(unfinishedPath(path, token), path)
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  }
}

type Measures = Omit<FrameBlock, 'rgb'>

/** A line of JSON, the frames, the end. */
function pack({ rgb, end, ...chunk }: FinishedChunk): Buffer {
  const { rgb: endRgb, ...ending } = end
  const head = `${JSON.stringify({ chunk, end: ending })}\n`
  return Buffer.concat([Buffer.from(head), rgb, endRgb])
}

function unpack(bytes: Buffer): FinishedChunk {
  const line = bytes.indexOf('\n')
  const { chunk, end }: { chunk: Measures; end: Measures } = JSON.parse(bytes.toString('utf8', 0, line))
  const border = line + 1 + chunk.count * chunk.width * chunk.height * 3
  return { ...chunk, rgb: bytes.subarray(line + 1, border), end: { ...end, rgb: bytes.subarray(border) } }
}

/** Null where there is none, or none that is whole. */
async function readChunk(path: string): Promise<FinishedChunk | null> {
  try {
    return unpack(await decompress(await readFile(path)))
  } catch {
    return null
  }
}
