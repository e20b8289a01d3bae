import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { whyFileUnwritable, whyFolderUnwritable } from '../../db/try-writing.ts'
import type { RenderRequest } from '../../generator/render-request.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { dataDir } from '../data-dir.ts'
import { ENGINE_FLAGS, ENGINE_HELP } from './engine-flags.ts'
import { type FlagTable, readWholeNumber, type Words } from './flags.ts'
import { UsageError } from './usage-error.ts'

/** The flags that `make` and `edit` share. */
export const RENDER_FLAGS = {
  ...ENGINE_FLAGS,
  seed: true,
  frames: true,
  animatic: true,
  poster: true,
  out: true,
  json: false,
} as const satisfies FlagTable

export const RENDER_HELP = `  --seed n              another film from the same words (0 to ${LIMITS.seed})
${ENGINE_HELP}
  --frames dir          also write the delivered frames before encoding, as 00000.png …
  --animatic file.mp4   also write the animatic alone
  --poster file.jpg     also write a poster
  --out file.mp4        where the clip goes
  --json                one JSON event a line on stdout`

/** Everything of a rendering but its plan, its engine and its output. Throws UsageError. */
export function readRenderFlags(words: Words): Omit<RenderRequest, 'plan' | 'engine' | 'out'> & { seed?: number } {
  const { frames, animatic, poster } = words.values
  return {
    dataDir: dataDir(),
    seed: readWholeNumber(words, 'seed', 0, LIMITS.seed),
    framesDir: frames === undefined ? undefined : framesFolder(frames),
    animaticOut: animatic === undefined ? undefined : outputFile('animatic', animatic, '.mp4'),
    poster: poster === undefined ? undefined : outputFile('poster', poster, '.jpg'),
  }
}

/** An absolute path that can be written, in a folder that exists. Throws UsageError. */
export function outputFile(flag: string, word: string, extension: string): string {
  const path = resolve(word)
  if (!path.endsWith(extension))
    throw new UsageError(`--${flag} is "${word}"; expected a file name ending in ${extension}`)
  if (existsSync(path) && !statSync(path).isFile()) throw new UsageError(`--${flag} is "${word}", which is no file`)
  if (!existsSync(dirname(path)))
    throw new UsageError(`--${flag} is "${word}"; the folder ${dirname(path)} does not exist`)
  const why = whyFileUnwritable(path)
  if (why) throw new UsageError(`--${flag} is "${word}", which cannot be written: ${why}`)
  return path
}

/** Where the clip goes when nobody says it: a free name in `folder`. Throws UsageError where nothing can be written. */
export function clipPathIn(folder: string, name: string): string {
  const path = freeClipPath(folder, name)
  const why = whyFileUnwritable(path)
  if (why) throw new UsageError(`${path} cannot be written: ${why}; say where the clip goes with --out`)
  return path
}

/** The path itself, or the first above it that exists. */
export function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

/** An absolute path of a folder that is there or can be made, with those above it. Throws UsageError. */
function framesFolder(word: string): string {
  const path = resolve(word)
  const above = nearestExisting(path)
  if (!statSync(above).isDirectory()) throw new UsageError(`--frames is "${word}"; ${above} is no folder`)
  const why = whyFolderUnwritable(above)
  if (why) throw new UsageError(`--frames is "${word}"; nothing can be written in ${above}: ${why}`)
  return path
}

/** `name.mp4` in a folder, or `name-2.mp4`, … when it is taken: what nobody named must not overwrite anything. */
function freeClipPath(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = resolve(folder, number === 1 ? `${name}.mp4` : `${name}-${number}.mp4`)
    if (!existsSync(path)) return path
  }
}
