import type { ModelManifest } from '../models/contract/manifest.ts'
import rushes from '../package.json' with { type: 'json' }
import type { StudioInfo } from './events.ts'
import type { ChosenModel } from './language-model.ts'

/** What a page needs to know of the studio behind it. */
export function describeStudio(manifest: ModelManifest, { kind, name }: ChosenModel): StudioInfo {
  return {
    version: rushes.version,
    package: { name: manifest.name, version: manifest.version },
    looks: manifest.looks,
    languageModel: { kind, name },
  }
}
