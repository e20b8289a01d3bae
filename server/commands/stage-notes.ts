import { STAGE_VERSION } from '../../generator/stage/version.ts'
import type { Note } from '../../models/contract/draft.ts'
import type { ModelManifest } from '../../models/contract/manifest.ts'

/** A package that was trained on another animatic still runs, and that is said. */
export function stageNotes({ name, version, stageVersion }: ModelManifest): Note[] {
  if (stageVersion === STAGE_VERSION) return []
  const message = `${name} ${version} was trained on version ${stageVersion} of the stage; this is version ${STAGE_VERSION}, so its looks may be weaker.`
  return [{ kind: 'limited', message, about: name, alternatives: [] }]
}
