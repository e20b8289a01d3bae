import { readFileSync } from 'node:fs'
import { ModelManifest } from '../../../models/contract/manifest.ts'
import { createPlanner } from '../../../server/planner.ts'

const manifest = new URL('../../../models/rushes-1/manifest.json', import.meta.url)
const planner = createPlanner(ModelManifest.parse(JSON.parse(readFileSync(manifest, 'utf8'))).looks)

/** The plan of a prompt as the studio makes it, with its notes. */
export const filmOf = (prompt: string) => planner.plan({ prompt })

/** A film after a change in words, with the notes of the change. */
export const changedFilm = (prompt: string, instruction: string) =>
  planner.edit(filmOf(prompt).plan, { instruction, changes: [] })
