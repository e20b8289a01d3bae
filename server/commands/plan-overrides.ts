import { readFile } from 'node:fs/promises'
import { PlanDraft } from '../../models/contract/draft.ts'
import { NewShotPlan, unknownFields } from '../../models/contract/new-plan.ts'
import { type Format, LIMITS, type Shot, type ShotPlan, sayNearestRate } from '../../models/contract/shot-plan.ts'
import { ASPECTS, RESOLUTIONS } from '../../models/contract/vocabulary.ts'
import type { Completion } from '../../models/planner/complete.ts'
import { oneOf, readDecimal, readWholeNumber, type Words } from './flags.ts'
import { UsageError } from './usage-error.ts'

type Sources = Completion['sources']

/** What overrides the plan that the words gave. */
export interface Overrides extends Partial<Pick<Format, 'seed' | 'aspect' | 'resolution' | 'fps'>> {
  /** Length of the whole film; its shots keep their proportions. */
  durationSeconds?: number
}

/** Reads --seed, --aspect, --resolution, --fps and --duration. Throws UsageError. */
export function readOverrides(words: Words): Overrides {
  const { totalSeconds, shotSeconds, seed } = LIMITS
  return {
    seed: readWholeNumber(words, 'seed', 0, seed),
    aspect: oneOf(words, 'aspect', ASPECTS),
    resolution: oneOf(words, 'resolution', RESOLUTIONS),
    fps: readFrameRate(words),
    durationSeconds: readDecimal(words, 'duration', shotSeconds.min, totalSeconds, 'seconds'),
  }
}

/** Broadcast rates such as 23.976 are answered with the whole one beside them. */
function readFrameRate(words: Words): number | undefined {
  const asked = words.values.fps
  const { min, max } = LIMITS.fps
  if (asked === undefined || !/^\d+[.,]\d+$/.test(asked)) return readWholeNumber(words, 'fps', min, max)
  throw new UsageError(`--fps is "${asked}"; ${sayNearestRate(Number(asked.replace(',', '.')))}`)
}

/** The plan with its overrides. Throws UsageError where a shot would become too short or too long. */
export function overridePlan(plan: ShotPlan, { durationSeconds, ...format }: Overrides): ShotPlan {
  const said = Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined))
  const total = plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  const factor = durationSeconds === undefined ? 1 : durationSeconds / total
  const shots = plan.shots.map((shot) => stretchShot(shot, factor))
  return acceptedPlan({ ...plan, format: { ...plan.format, ...said }, shots }, 'the plan with these flags')
}

/** A shot of another length; its titles and its transition keep their share of it. */
function stretchShot(shot: Shot, factor: number): Shot {
  if (factor === 1) return shot
  const { seconds } = shot.transition
  return {
    ...shot,
    durationSeconds: shot.durationSeconds * factor,
    titles: shot.titles.map((title) => ({
      ...title,
      startSeconds: title.startSeconds * factor,
      endSeconds: title.endSeconds * factor,
    })),
    transition: { ...shot.transition, seconds: factor < 1 ? seconds * factor : seconds },
  }
}

/** Where each field comes from, the flags included: they stand for the words that set a field. */
export function flagSources(sources: Sources, { durationSeconds, ...format }: Overrides): Sources {
  const flagged = new Map(sources)
  const say = (path: string, flag: string) => flagged.set(path, { from: 'words', words: flag, insteadOf: null })
  for (const [name, value] of Object.entries(format))
    if (value !== undefined) say(`format.${name}`, `--${name} ${value}`)
  for (const path of sources.keys()) {
    if (durationSeconds !== undefined && path.endsWith('.durationSeconds')) say(path, `--duration ${durationSeconds}`)
  }
  return flagged
}

/** A plan as `--save-plan` writes it, or a draft as `plan_shots` takes it. Throws UsageError. */
export async function readPlanFile(path: string): Promise<{ plan: ShotPlan } | { draft: PlanDraft }> {
  const json = await readJson(path)
  if (typeof json === 'object' && json !== null && 'version' in json) return { plan: acceptedPlan(json, path) }
  const draft = PlanDraft.safeParse(json)
  if (draft.success) return { draft: draft.data }
  throw new UsageError(`${path} is neither a plan (it has no "version") nor a draft: ${listIssues(draft.error.issues)}`)
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new UsageError(`--plan is "${path}", which cannot be read: ${error.message}`)
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}`)
  }
}

function acceptedPlan(json: unknown, where: string): ShotPlan {
  const plan = NewShotPlan.safeParse(json)
  if (plan.success) {
    const [unknown] = unknownFields(json, plan.data)
    if (unknown === undefined) return plan.data
    throw new UsageError(`${where} has the unknown field "${unknown}"`)
  }
  throw new UsageError(`${where} is not valid: ${listIssues(plan.error.issues)}`)
}

const SHOWN_ISSUES = 5

function listIssues(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const lines = issues.slice(0, SHOWN_ISSUES).map(({ path, message }) => `${path.join('.') || 'plan'}: ${message}`)
  const more = issues.length - lines.length
  return lines.join('; ') + (more > 0 ? `; and ${more} more` : '')
}
