import { z } from 'zod'
import { checkDraftShot } from './draft-checks.ts'
import {
  Camera,
  ConceptReference,
  Format,
  LIMITS,
  Light,
  Look,
  Moment,
  Relation,
  Setting,
  Shot,
  Subject,
  SubjectInMoment,
  Title,
  Transition,
  UploadReference,
  Weather,
} from './shot-plan.ts'
import { strictObject } from './strict-object.ts'

const partialObject = <Shape extends z.core.$ZodLooseShape>(schema: z.ZodObject<Shape>) =>
  strictObject(schema.partial().shape)

/** Parts of a plan with every field optional; what is left out, the planner fills in. */
export const FormatDraft = partialObject(Format)
export const LookDraft = partialObject(Look)
export const SettingDraft = partialObject(Setting)
export const LightDraft = partialObject(Light)
export const WeatherDraft = partialObject(Weather)
export const CameraDraft = partialObject(Camera)
export const TransitionDraft = partialObject(Transition)
export const RelationDraft = strictObject(Relation.shape)
export const TitleDraft = strictObject(Title.shape).refine(
  (title) => title.endSeconds > title.startSeconds,
  'a title must end after it starts',
)

/** A subject as somebody may name it: the noun is enough. */
export const SubjectDraft = strictObject({
  ...Subject.partial().required({ noun: true }).shape,
  reference: z
    .discriminatedUnion('kind', [strictObject(ConceptReference.shape), strictObject(UploadReference.shape)])
    .optional(),
  attributes: partialObject(Subject.shape.attributes).optional(),
  position: partialObject(Subject.shape.position).optional(),
  path: partialObject(Subject.shape.path).optional(),
})

/** A moment as somebody may ask for it: of light, weather and camera what is left out is the shot's own. */
export const MomentDraft = strictObject({
  fromSeconds: Moment.shape.fromSeconds,
  toSeconds: Moment.shape.toSeconds.optional(),
  subjects: z.array(strictObject(SubjectInMoment.shape)).max(LIMITS.subjectsPerShot).optional(),
  camera: partialObject(Camera.pick({ move: true, speed: true }))
    .nullable()
    .optional(),
  light: LightDraft.nullable().optional(),
  weather: WeatherDraft.nullable().optional(),
})

/** A shot as somebody may ask for it: the prompt is enough, any structured field overrides what it says. */
export const ShotDraft = strictObject({
  id: Shot.shape.id.optional(),
  prompt: z.string().min(1).max(LIMITS.promptCharacters),
  durationSeconds: z.number().optional(),
  setting: SettingDraft.optional(),
  light: LightDraft.optional(),
  weather: WeatherDraft.optional(),
  subjects: z.array(SubjectDraft).max(LIMITS.subjectsPerShot).optional(),
  relations: z.array(RelationDraft).max(24).optional(),
  camera: CameraDraft.optional(),
  playbackSpeed: Shot.shape.playbackSpeed.optional(),
  titles: z.array(TitleDraft).max(LIMITS.titlesPerShot).optional(),
  transition: TransitionDraft.optional(),
  moments: z.array(MomentDraft).max(LIMITS.momentsPerShot).optional(),
}).superRefine(checkDraftShot)

/** What a person, a language model or another program hands to `plan_shots`. */
export const PlanDraft = strictObject({
  title: z.string().min(1).max(120).optional(),
  format: FormatDraft.optional(),
  look: LookDraft.optional(),
  shots: z.array(ShotDraft).min(1),
})

/** One thing the planner assumed, replaced or did not understand, in plain words. */
export const Note = z.object({
  kind: z.enum(['assumed', 'replaced', 'not-understood', 'limited']),
  message: z.string(),
  /** The words or value the note is about, as they were given. */
  about: z.string(),
  /** Up to three things to say instead, each a whole message. */
  alternatives: z.array(z.string()).max(3),
})

export type PlanDraft = z.infer<typeof PlanDraft>
export type ShotDraft = z.infer<typeof ShotDraft>
export type SubjectDraft = z.infer<typeof SubjectDraft>
export type MomentDraft = z.infer<typeof MomentDraft>
export type Note = z.infer<typeof Note>
