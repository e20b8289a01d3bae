import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { checkDataDir } from '../../db/check-data-dir.ts'
import { readPlanBox } from '../../generator/clip/plan-box.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { createPlanner } from '../planner.ts'
import type { Report } from './console-report.ts'
import { chosenEngine } from './engine-flags.ts'
import { readWords } from './flags.ts'
import { overridePlan } from './plan-overrides.ts'
import { clipPathIn, outputFile, RENDER_FLAGS, RENDER_HELP, readRenderFlags } from './render-flags.ts'
import { renderClip } from './shoot-clip.ts'
import { checkShowable } from './showable.ts'
import { UsageError } from './usage-error.ts'

export const EDIT_HELP = `rushes edit <clip.mp4> "<instruction>" [flags]

Changes a clip that Rushes made: its plan is read from the file. Shots that the instruction leaves alone keep
their pixels. Without --out the new clip goes beside the old one.

${RENDER_HELP}`

/** Clip and instruction → child plan → clip. Throws UsageError, NoPlanInside, PlanError, PackageError, RenderFailed. */
export async function editClip(args: string[], report: Report): Promise<void> {
  const words = readWords(args, RENDER_FLAGS)
  const { seed, ...requests } = readRenderFlags(words)
  const [clip, ...said] = words.positionals
  const instruction = said.join(' ').trim()
  if (clip === undefined || !instruction) {
    throw new UsageError('say which clip and what to change: rushes edit clip.mp4 "make the light golden"')
  }
  if (instruction.length > LIMITS.promptCharacters) {
    throw new UsageError(
      `the instruction has ${instruction.length} characters; at most ${LIMITS.promptCharacters} are accepted`,
    )
  }
  const isFile = await stat(clip)
    .then((entry) => entry.isFile())
    .catch(() => false)
  if (!isFile) throw new UsageError(`there is no clip "${clip}"`)
  const out = words.values.out === undefined ? undefined : outputFile('out', words.values.out, '.mp4')
  const parent = await readPlanBox(clip)
  const engine = await chosenEngine(words)
  const { looks } = engine.choice.capabilities
  const edited = createPlanner(looks).edit(parent, { instruction, changes: [] })
  const plan = overridePlan(edited.plan, { seed })
  checkShowable(plan, looks)
  report.plan(plan, [...edited.notes, ...engine.notes, ...engineLimits(plan, engine.choice)])
  checkDataDir(requests.dataDir)
  await renderClip({ ...requests, plan, engine: engine.spec, out: out ?? pathBeside(clip) }, report)
}

function pathBeside(clip: string): string {
  return clipPathIn(dirname(resolve(clip)), `${basename(clip, '.mp4')}-edit`)
}
