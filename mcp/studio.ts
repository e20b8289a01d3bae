import type { OpenDatabase } from '../db/opened-database.ts'
import type { Upload } from '../db/uploads.ts'
import type { Note, PlanDraft } from '../models/contract/draft.ts'
import type { EngineChoice } from '../models/contract/engine.ts'
import type { UploadId } from '../models/contract/ids.ts'
import type { Overview } from '../models/contract/overview.ts'
import type { PlanEdit } from '../models/contract/plan-edit.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'

/** A plan that is ready to be stored, with what a person should know about it. */
export interface Planned {
  plan: ShotPlan
  notes: Note[]
}

/** Turns wishes into plans; neither verb stores anything. */
export interface Planner {
  /** With both, the draft says what is wanted and the prompt in which language. `pictures`: uploads to put on stage. */
  plan(request: { prompt?: string; draft?: PlanDraft; pictures?: UploadId[] }): Planned
  edit(parent: ShotPlan, edit: PlanEdit, pictures?: UploadId[]): Planned
}

/** The engines that can be chosen. */
export interface Engines {
  /** Null is the studio's default. Throws UnknownEngine. */
  choice(name: string | null): Promise<EngineChoice>
  choices(): Promise<EngineChoice[]>
}

/** Draws a film for those who cannot play it. */
export interface Overviews {
  /** As it is staged, before anything is rendered. */
  ofPlan(plan: ShotPlan): Promise<Overview>
  /** As the take of that plan came out. */
  ofTake(plan: ShotPlan, takeId: string): Promise<Overview>
}

/** What the tools stand on. */
export interface StudioPorts {
  database: OpenDatabase
  planner: Planner
  engines: Engines
  overviews: Overviews
  /** Keeps a picture that somebody sends. Throws Refused for bytes that are none. */
  keepPicture(name: string, bytes: Buffer): Promise<Upload>
  dataDir: string
  /** The whole address under which anybody who is given it can open one of the studio's files. */
  linkTo: (path: string) => string
  /** Hears of errors that are no fault of the caller. */
  onError: (error: unknown) => void
}
