import { resolve } from 'node:path'
import { PROVIDERS } from '../../generator/denoise/provider.ts'
import { MAX_STEPS } from '../../generator/denoise/schedule.ts'
import { type EngineDirectory, openEngineDirectory } from '../../generator/engines/directory.ts'
import { BUILT_IN } from '../../generator/engines/engines-file.ts'
import { describeEngine } from '../../generator/engines/kinds.ts'
import type { Note } from '../../models/contract/draft.ts'
import type { EngineChoice } from '../../models/contract/engine.ts'
import type { EngineSpec, PackageSpec } from '../../models/contract/engine-spec.ts'
import { dataDir } from '../data-dir.ts'
import { type FlagTable, oneOf, readWholeNumber, type Words } from './flags.ts'
import { UsageError } from './usage-error.ts'

/** The flags that say which engine renders, and how the built-in one runs. */
export const ENGINE_FLAGS = {
  engine: true,
  model: true,
  steps: true,
  threads: true,
  provider: true,
} as const satisfies FlagTable

const ENGINE_LINE = `  --engine name         which engine renders ("rushes doctor" lists them); by default the one that engines.json
                        of the data directory names, else the built-in one`

export const ENGINE_HELP = `${ENGINE_LINE}
  --steps n             denoising steps, 1 to ${MAX_STEPS}; by default the model's own
  --model dir           folder of a model package; by default RUSHES_MODEL, else the one that comes along
  --threads n           CPU threads of the denoiser; by default all cores
  --provider name       ${PROVIDERS.join(', ')}; by default RUSHES_PROVIDER, else the best that works`

export interface ChosenEngine {
  spec: EngineSpec
  choice: Omit<EngineChoice, 'name' | 'isDefault'>
  /** What a person should know of a package, whatever the plan. */
  notes: Note[]
}

/** The engine that the flags ask for. Throws UsageError, UnknownEngine, BadEnginesFile, KeyUnreadable, PackageError. */
export async function chosenEngine(words: Words): Promise<ChosenEngine> {
  const spec = await chosenSpec(words)
  const choice = await describeEngine(spec)
  const remarks = choice.host === null ? choice.remarks : []
  const notes = remarks.map((message): Note => ({ kind: 'limited', message, about: choice.label, alternatives: [] }))
  return { spec, choice, notes }
}

async function chosenSpec(words: Words): Promise<EngineSpec> {
  const { model, engine } = words.values
  // Who names a model package means the engine that runs packages.
  const name = engine ?? (model === undefined ? null : BUILT_IN)
  const spec = await directoryOf(words).specOf(name)
  const flag = ['model', 'steps', 'threads', 'provider'].find((word) => words.values[word] !== undefined)
  if (spec.kind === 'package' || flag === undefined) return spec
  throw new UsageError(`--${flag} is for model packages; the engine "${name ?? 'of engines.json'}" is none`)
}

/** The engines of the data directory; flags say how packages run. Throws UsageError. */
export function directoryOf(words: Words): EngineDirectory {
  const flags = packageFlags(words)
  const directory = openEngineDirectory(dataDir(), { kind: 'package', ...flags })
  return {
    ...directory,
    specOf: async (name) => {
      const spec = await directory.specOf(name)
      return spec.kind === 'package' ? { ...spec, ...flags, dir: flags.dir ?? spec.dir } : spec
    },
  }
}

function packageFlags(words: Words): Omit<PackageSpec, 'kind'> {
  const given = {
    dir: packageDir(words),
    steps: readWholeNumber(words, 'steps', 1, MAX_STEPS),
    threads: readWholeNumber(words, 'threads', 1, 256),
    provider: providerName(words),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** The provider that is asked for, by flag or by RUSHES_PROVIDER. */
function providerName(words: Words): string | undefined {
  const request = process.env.RUSHES_PROVIDER
  if (request && !PROVIDERS.some((name) => name === request)) {
    throw new UsageError(`RUSHES_PROVIDER is "${request}"; accepted are ${PROVIDERS.join(', ')}`)
  }
  return oneOf(words, 'provider', PROVIDERS) ?? (request || undefined)
}

/** The model package that is asked for; undefined means the one that comes along. */
function packageDir({ values }: Words): string | undefined {
  const dir = values.model ?? process.env.RUSHES_MODEL
  return dir ? resolve(dir) : undefined
}
