import type { EngineChoice } from '../../models/contract/engine.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import { UnknownEngine } from '../../models/contract/unknown-engine.ts'
import { BUILT_IN, type ConfiguredEngines, readEnginesFile } from './engines-file.ts'
import { describeEngine } from './kinds.ts'

/** The engines of one studio by name. Whoever asks gets what engines.json says now. */
export interface EngineDirectory {
  /** What it takes to open an engine; null is the default. Throws UnknownEngine, BadEnginesFile, KeyUnreadable. */
  specOf(name: string | null): Promise<EngineSpec>
  /** One engine as somebody may choose it. Throws as above, and where the engine cannot be described. */
  choice(name: string | null): Promise<EngineChoice>
  /** All that can be chosen, the built-in one first. One that cannot be described is left out; `rushes doctor` says why. */
  choices(): Promise<EngineChoice[]>
  names(): Promise<string[]>
}

/** `builtIn`: what "built-in" means here. */
export function openEngineDirectory(dataDir: string, builtIn: EngineSpec): EngineDirectory {
  const read = () => readEnginesFile(dataDir)
  const find = (configured: ConfiguredEngines, name: string | null) => {
    const wanted = name ?? configured.default
    const spec = wanted === BUILT_IN ? builtIn : configured.engines[wanted]
    if (spec) return { name: wanted, spec }
    const names = [BUILT_IN, ...Object.keys(configured.engines)].join(', ')
    throw new UnknownEngine(`there is no engine "${wanted}"; there are ${names}`)
  }
  const choose = async (configured: ConfiguredEngines, wanted: string | null): Promise<EngineChoice> => {
    const { name, spec } = find(configured, wanted)
    return { name, isDefault: name === configured.default, ...(await describeEngine(spec)) }
  }
  const namesIn = ({ engines }: ConfiguredEngines) => [BUILT_IN, ...Object.keys(engines)]
  return {
    specOf: async (name) => find(await read(), name).spec,
    choice: async (name) => choose(await read(), name),
    choices: async () => {
      const configured = await read()
      const described = namesIn(configured).map((name) => choose(configured, name).catch(() => null))
      return (await Promise.all(described)).filter((choice) => choice !== null)
    },
    names: async () => namesIn(await read()),
  }
}
