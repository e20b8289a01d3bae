import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptPreview, Preview } from '../models/contract/previews.ts'

/** Writes the last picture of each tile, for pages that come when the take is done. */
export async function writeFilmstrip(path: string, tiles: Iterable<Preview>): Promise<void> {
  const kept: KeptPreview[] = [...tiles].map((tile) => ({ ...tile, image: Buffer.from(tile.image).toString('base64') }))
  await writeFile(path, JSON.stringify(kept))
}

/** Leaves these paths in a folder: kept chunks go, and what processes left that were killed before this one. */
export async function removeOthers(folder: string, paths: string[]): Promise<void> {
  const others = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => !paths.includes(path))
  await Promise.all(others.map((path) => rm(path, { recursive: true, force: true })))
}
