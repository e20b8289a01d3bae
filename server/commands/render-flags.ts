import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PROVIDERS } from '../../generator/denoise/provider.ts'
import { MAX_STEPS } from '../../generator/denoise/schedule.ts'
import type { RenderRequest } from '../../generator/render-request.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { dataDir } from '../data-dir.ts'
import { type FlagTable, oneOf, type Words, wholeNumber } from './flags.ts'
import { UsageError } from './usage-error.ts'

/** The flags that `make` and `edit` share. */
export const RENDER_FLAGS = {
  seed: true,
  steps: true,
  model: true,
  threads: true,
  provider: true,
  frames: true,
  animatic: true,
  poster: true,
  out: true,
  json: false,
} as const satisfies FlagTable

export const RENDER_HELP = `  --seed n              another film from the same words (0 to ${LIMITS.seed})
  --steps n             denoising steps, 1 to ${MAX_STEPS}; by default the model's own
  --model dir           folder of a model package; by default RUSHES_MODEL, else the one that comes along
  --threads n           CPU threads of the denoiser; by default all cores
  --provider name       ${PROVIDERS.join(', ')}; by default RUSHES_PROVIDER, else the best that works
  --frames dir          also write the delivered frames before encoding, as 00000.png …
  --animatic file.mp4   also write the animatic alone
  --poster file.jpg     also write a poster
  --out file.mp4        where the clip goes
  --json                one JSON event a line on stdout`

/** Everything of a rendering but its plan and its output. Throws UsageError. */
export function renderWishes(words: Words): Omit<RenderRequest, 'plan' | 'out'> & { seed?: number } {
  const { frames, animatic, poster } = words.values
  return {
    dataDir: dataDir(),
    seed: wholeNumber(words, 'seed', 0, LIMITS.seed),
    steps: wholeNumber(words, 'steps', 1, MAX_STEPS),
    threads: wholeNumber(words, 'threads', 1, 256),
    provider: provider(words),
    packageDir: packageDir(words),
    framesDir: frames === undefined ? undefined : framesFolder(frames),
    animaticOut: animatic === undefined ? undefined : outputFile('animatic', animatic, '.mp4'),
    poster: poster === undefined ? undefined : outputFile('poster', poster, '.jpg'),
  }
}

/** The provider that is asked for, by flag or by RUSHES_PROVIDER. Throws UsageError. */
export function provider(words: Words): string | undefined {
  const wish = process.env.RUSHES_PROVIDER
  if (wish && !PROVIDERS.some((name) => name === wish)) {
    throw new UsageError(`RUSHES_PROVIDER is "${wish}"; accepted are ${PROVIDERS.join(', ')}`)
  }
  return oneOf(words, 'provider', PROVIDERS) ?? (wish || undefined)
}

/** The model package that is asked for; undefined means the one that comes along. */
export function packageDir({ values }: Words): string | undefined {
  const dir = values.model ?? process.env.RUSHES_MODEL
  return dir ? resolve(dir) : undefined
}

/** An absolute path in a folder that exists. Throws UsageError. */
export function outputFile(flag: string, word: string, extension: string): string {
  const path = resolve(word)
  if (!path.endsWith(extension))
    throw new UsageError(`--${flag} is "${word}"; expected a file name ending in ${extension}`)
  if (existsSync(path) && !statSync(path).isFile()) throw new UsageError(`--${flag} is "${word}", which is no file`)
  if (!existsSync(dirname(path)))
    throw new UsageError(`--${flag} is "${word}"; the folder ${dirname(path)} does not exist`)
  return path
}

/** The path itself, or the first above it that exists. */
function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path))
}

/** An absolute path of a folder that is there or can be made, with those above it. Throws UsageError. */
function framesFolder(word: string): string {
  const path = resolve(word)
  const above = nearest(path)
  if (statSync(above).isDirectory()) return path
  throw new UsageError(`--frames is "${word}"; ${above} is no folder`)
}

/** `name.mp4` in a folder, or `name-2.mp4`, … when it is taken: what nobody named must not overwrite anything. */
export function freeClipPath(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = resolve(folder, number === 1 ? `${name}.mp4` : `${name}-${number}.mp4`)
    if (!existsSync(path)) return path
  }
}
