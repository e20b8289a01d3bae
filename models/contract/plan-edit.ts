import { z } from 'zod'
import {
  CameraDraft,
  FormatDraft,
  LightDraft,
  LookDraft,
  MomentDraft,
  RelationDraft,
  SettingDraft,
  ShotDraft,
  SubjectDraft,
  TitleDraft,
  TransitionDraft,
  WeatherDraft,
} from './draft.ts'
import { LIMITS, Shot } from './shot-plan.ts'
import { strictObject } from './strict-object.ts'
import { COLOURS } from './vocabulary.ts'

/** Which shots a change is about: every one, or those named. */
const where = { shots: z.union([z.literal('all'), z.array(Shot.shape.id).min(1)]).default('all') }
const oneSubject = { ...where, subjectId: z.string().min(1).max(40) }

/** One typed change. Together with the parent plan it says which shots, frames and pixels can change. */
export const PlanChange = z.discriminatedUnion('change', [
  strictObject({ change: z.literal('light'), ...where, light: LightDraft }),
  strictObject({ change: z.literal('weather'), ...where, weather: WeatherDraft }),
  strictObject({ change: z.literal('setting'), ...where, setting: SettingDraft }),
  strictObject({ change: z.literal('look'), look: LookDraft }),
  strictObject({ change: z.literal('format'), format: FormatDraft }),
  strictObject({ change: z.literal('camera'), ...where, camera: CameraDraft }),
  strictObject({ change: z.literal('playback-speed'), ...where, playbackSpeed: Shot.shape.playbackSpeed }),
  strictObject({ change: z.literal('add-subject'), ...where, subject: SubjectDraft }),
  strictObject({ change: z.literal('remove-subject'), ...oneSubject }),
  /** Another thing takes the old one's place, path, size and action. */
  strictObject({ change: z.literal('replace-subject'), ...oneSubject, subject: SubjectDraft }),
  strictObject({
    change: z.literal('subject'),
    ...oneSubject,
    subject: strictObject(z.object(SubjectDraft.shape).partial().shape),
  }),
  /** One thing that somebody wears or holds: it comes, takes another colour or goes, and all the others stay. */
  strictObject({
    change: z.literal('part'),
    ...oneSubject,
    part: z.string().min(1).max(30),
    /** Null is the thing's own colour; left out, the colour stays. */
    colour: z.enum(COLOURS).nullable().optional(),
    held: z.boolean().optional(),
    gone: z.boolean().optional(),
  }),
  strictObject({ change: z.literal('relations'), ...where, relations: z.array(RelationDraft).max(24) }),
  strictObject({
    change: z.literal('duration'),
    ...where,
    seconds: z.union([strictObject({ to: z.number() }), strictObject({ by: z.number() })]),
  }),
  strictObject({ change: z.literal('titles'), ...where, titles: z.array(TitleDraft).max(LIMITS.titlesPerShot) }),
  /** All that is otherwise for a while within the shots; an empty list makes them of a piece. */
  strictObject({
    change: z.literal('moments'),
    ...where,
    moments: z.array(MomentDraft).max(LIMITS.momentsPerShot),
  }),
  strictObject({ change: z.literal('transition'), ...where, transition: TransitionDraft }),
  strictObject({ change: z.literal('add-shot'), shot: ShotDraft, after: Shot.shape.id.nullable() }),
  /** The shot goes on as a new one from that second, so that something can change in the midst of it. */
  strictObject({
    change: z.literal('split-shot'),
    shotId: Shot.shape.id,
    atSeconds: z.number().positive(),
    newShotId: Shot.shape.id,
  }),
  strictObject({ change: z.literal('remove-shot'), shotId: Shot.shape.id }),
  strictObject({ change: z.literal('order'), shotIds: z.array(Shot.shape.id).min(1) }),
])

/**
 * What `edit_plan` takes: typed changes, or an instruction in words that the planner turns into them,
 * or both (the changes win).
 */
export const PlanEdit = strictObject({
  instruction: z.string().min(1).max(LIMITS.promptCharacters).optional(),
  changes: z.array(PlanChange).max(60).default([]),
}).refine(
  (edit) => edit.instruction !== undefined || edit.changes.length > 0,
  'say an instruction or at least one change',
)

export type PlanChange = z.infer<typeof PlanChange>
export type PlanEdit = z.infer<typeof PlanEdit>
