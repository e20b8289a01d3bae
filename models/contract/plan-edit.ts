import { z } from 'zod'
import { ShotDraft, SubjectDraft } from './draft.ts'
import {
  Camera,
  Format,
  LIMITS,
  Light,
  Look,
  Relation,
  Setting,
  Shot,
  Title,
  Transition,
  Weather,
} from './shot-plan.ts'

/** Which shots a change is about: every one, or those named. */
const where = { shots: z.union([z.literal('all'), z.array(Shot.shape.id).min(1)]).default('all') }
const oneSubject = { ...where, subjectId: z.string().min(1).max(40) }

/** One typed change. Together with the parent plan it says which shots, frames and pixels can change. */
export const PlanChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('light'), ...where, light: Light.partial() }),
  z.object({ change: z.literal('weather'), ...where, weather: Weather.partial() }),
  z.object({ change: z.literal('setting'), ...where, setting: Setting.partial() }),
  z.object({ change: z.literal('look'), look: Look.partial() }),
  z.object({ change: z.literal('format'), format: Format.partial() }),
  z.object({ change: z.literal('camera'), ...where, camera: Camera.partial() }),
  z.object({ change: z.literal('playback-speed'), ...where, playbackSpeed: Shot.shape.playbackSpeed }),
  z.object({ change: z.literal('add-subject'), ...where, subject: SubjectDraft }),
  z.object({ change: z.literal('remove-subject'), ...oneSubject }),
  /** Another thing takes the old one's place, path, size and action. */
  z.object({ change: z.literal('replace-subject'), ...oneSubject, subject: SubjectDraft }),
  z.object({ change: z.literal('subject'), ...oneSubject, subject: SubjectDraft.partial() }),
  z.object({ change: z.literal('relations'), ...where, relations: z.array(Relation).max(24) }),
  z.object({
    change: z.literal('duration'),
    ...where,
    seconds: z.union([z.object({ to: z.number() }), z.object({ by: z.number() })]),
  }),
  z.object({ change: z.literal('titles'), ...where, titles: z.array(Title).max(LIMITS.titlesPerShot) }),
  z.object({ change: z.literal('transition'), ...where, transition: Transition.partial() }),
  z.object({ change: z.literal('add-shot'), shot: ShotDraft, after: Shot.shape.id.nullable() }),
  z.object({ change: z.literal('remove-shot'), shotId: Shot.shape.id }),
  z.object({ change: z.literal('order'), shotIds: z.array(Shot.shape.id).min(1) }),
])

/**
 * What `edit_plan` takes: typed changes, or an instruction in words that the planner turns into them,
 * or both (the changes win).
 */
export const PlanEdit = z
  .object({
    instruction: z.string().min(1).max(LIMITS.promptCharacters).optional(),
    changes: z.array(PlanChange).max(60).default([]),
  })
  .refine(
    (edit) => edit.instruction !== undefined || edit.changes.length > 0,
    'say an instruction or at least one change',
  )

export type PlanChange = z.infer<typeof PlanChange>
export type PlanEdit = z.infer<typeof PlanEdit>
