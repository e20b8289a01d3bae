import type { EngineChoice } from '../models/contract/engine.ts'
import rushes from '../package.json' with { type: 'json' }
import type { StudioInfo } from './events.ts'
import type { ChosenModel } from './language-model.ts'

/** What a page needs to know of the studio behind it. */
export function describeStudio(engines: EngineChoice[], { kind, name }: ChosenModel): StudioInfo {
  return {
    version: rushes.version,
    engines,
    languageModel: { kind, name },
  }
}
