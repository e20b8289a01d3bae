import { writeFile } from 'node:fs/promises'
import { checkDataDir } from '../../db/check-data-dir.ts'
import { cutText } from '../../models/contract/cut-text.ts'
import { LIMITS } from '../../models/contract/shot-plan.ts'
import { ASPECTS, RESOLUTIONS } from '../../models/contract/vocabulary.ts'
import type { Completion } from '../../models/planner/complete.ts'
import { engineLimits } from '../../models/planner/engine-limits.ts'
import { createPlanner } from '../planner.ts'
import type { Report } from './console-report.ts'
import { type ChosenEngine, chosenEngine } from './engine-flags.ts'
import { type FlagTable, readWords, type Words } from './flags.ts'
import { flagSources, overridePlan, readOverrides, readPlanFile } from './plan-overrides.ts'
import { clipPathIn, outputFile, RENDER_FLAGS, RENDER_HELP, readRenderFlags } from './render-flags.ts'
import { renderClip } from './shoot-clip.ts'
import { checkShowable } from './showable.ts'
import { UsageError } from './usage-error.ts'

export const PLAN_FLAGS = {
  duration: true,
  aspect: true,
  resolution: true,
  fps: true,
  plan: true,
} as const satisfies FlagTable

export const MAKE_FLAGS = { ...RENDER_FLAGS, ...PLAN_FLAGS, 'save-plan': true } as const satisfies FlagTable

export const PLAN_HELP = `  --duration s          length of the film in seconds, ${LIMITS.shotSeconds.min} to ${LIMITS.totalSeconds}
  --aspect a            ${ASPECTS.join(', ')}
  --resolution r        ${RESOLUTIONS.join(', ')}
  --fps n               frames a second, ${LIMITS.fps.min} to ${LIMITS.fps.max}
  --plan file           a plan or a draft as JSON instead of a prompt`

export const MAKE_HELP = `rushes make "<prompt>" [flags]

Writes a clip from a sentence, in English or French. No server and no database is needed.

${PLAN_HELP}
  --save-plan file      also write the plan as JSON
${RENDER_HELP}`

/** Prompt (or plan file) → plan → clip. Throws UsageError, PlanError, PackageError, RenderFailed. */
export async function makeClip(args: string[], report: Report): Promise<void> {
  const words = readWords(args, MAKE_FLAGS)
  const { seed: _seed, ...requests } = readRenderFlags(words)
  const wishedOut = words.values.out === undefined ? undefined : outputFile('out', words.values.out, '.mp4')
  const savePlan = words.values['save-plan'] && outputFile('save-plan', words.values['save-plan'], '')
  const engine = await chosenEngine(words)
  const { plan, notes } = await planOf(words, engine)
  report.plan(plan, notes)
  const out = wishedOut ?? clipPathIn('.', fileName(plan.title))
  checkDataDir(requests.dataDir)
  if (savePlan !== undefined) await writeFile(savePlan, `${JSON.stringify(plan, null, 2)}\n`)
  await renderClip({ ...requests, plan, engine: engine.spec, out }, report)
}

/** What the words on the command line ask for. Throws UsageError, PlanError, PackageError. */
export async function planOf(words: Words, engine: ChosenEngine): Promise<Completion> {
  const overrides = readOverrides(words)
  const { looks } = engine.choice.capabilities
  const { plan, notes, sources } = await plannedBy(words, createPlanner(looks))
  checkShowable(plan, looks)
  return {
    plan: overridePlan(plan, overrides),
    notes: [...notes, ...engine.notes, ...engineLimits(plan, engine.choice)],
    sources: flagSources(sources, overrides),
  }
}

async function plannedBy(words: Words, planner: ReturnType<typeof createPlanner>): Promise<Completion> {
  const prompt = words.positionals.join(' ').trim()
  if (words.values.plan !== undefined) {
    if (prompt) throw new UsageError(`either a prompt or --plan; both were given ("${prompt}")`)
    const file = await readPlanFile(words.values.plan)
    return 'plan' in file ? { plan: file.plan, notes: [], sources: new Map() } : planner.plan(file)
  }
  if (!prompt) throw new UsageError('say what to film: rushes make "a fox runs through the forest"')
  if (prompt.length > LIMITS.promptCharacters) {
    throw new UsageError(`the prompt has ${prompt.length} characters; at most ${LIMITS.promptCharacters} are accepted`)
  }
  return planner.plan({ prompt })
}

/** A file name from a title: "Un renard court…" → "un-renard-court". */
function fileName(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return cutText(words, 48) || 'rushes'
}
