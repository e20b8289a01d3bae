import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import type { Checkpoint } from './engine.ts'
import type { FrameBlock } from './frame-block.ts'
import { unfinishedPath } from './unfinished.ts'

/** What outlives the rendering process of a shot whose master is not whole yet: its frames, and what the engine saved. */
export interface KeptShot {
  /** The frames that an earlier rendering left, from the first on without a gap. */
  read(): AsyncGenerator<FrameBlock>
  /** Resolves when the frames would outlive this process. */
  keep(block: FrameBlock): Promise<void>
  checkpoint: Checkpoint
  /** The master is whole. */
  drop(): Promise<void>
}

export const CHECKPOINT_NAME = 'checkpoint'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)
// Fast, since the engine waits for it; the checksum finds what a loss of power left half on the disk.
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 } }

/** `key`: everything that decides the shot's pixels; what was kept under another key is never read. */
export function keepShot(workDir: string, key: string, token: string): KeptShot {
  const folder = join(workDir, key)
  const pathOf = (first: number) => join(folder, `${String(first).padStart(5, '0')}.frames`)
  const write = async (path: string, bytes: Uint8Array) => {
    await mkdir(folder, { recursive: true })
    await writeFile(unfinishedPath(path, token), await compress(bytes, FAST))
    await rename(unfinishedPath(path, token), path)
  }
  return {
    async *read() {
      for (let next = 0; ; ) {
        const block = await readBlock(pathOf(next))
        if (!block) return
        yield block
        next += block.count
      }
    },
    keep: (block) => write(pathOf(block.first), packBlocks([block])),
    checkpoint: {
      load: () => readWhole(join(folder, CHECKPOINT_NAME)),
      save: (bytes) => write(join(folder, CHECKPOINT_NAME), bytes),
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Where nothing is to outlive the process. */
export const FORGETFUL: Checkpoint = { load: async () => null, save: async () => {} }

type Measures = Omit<FrameBlock, 'rgb'>

/** A line of JSON, then the frames. */
export function packBlocks(blocks: FrameBlock[]): Uint8Array {
  const measures = blocks.map(({ rgb: _rgb, ...rest }) => rest)
  return Buffer.concat([Buffer.from(`${JSON.stringify(measures)}\n`), ...blocks.map(({ rgb }) => rgb)])
}

export function unpackBlocks(bytes: Uint8Array): FrameBlock[] {
  const line = bytes.indexOf(10)
  const measures: Measures[] = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, line).toString('utf8'))
  let start = line + 1
  return measures.map((block) => {
    const end = start + block.count * block.width * block.height * 3
    const rgb = bytes.subarray(start, end)
    start = end
    return { ...block, rgb }
  })
}

async function readBlock(path: string): Promise<FrameBlock | null> {
  const bytes = await readWhole(path)
  return bytes ? unpackBlocks(bytes)[0]! : null
}

/** Null where there is none, or none that is whole. */
export async function readWhole(path: string): Promise<Uint8Array | null> {
  try {
    return await decompress(await readFile(path))
  } catch {
    return null
  }
}
