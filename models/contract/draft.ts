import { z } from 'zod'
import {
  Camera,
  Format,
  LIMITS,
  Light,
  Look,
  Relation,
  Setting,
  Shot,
  Subject,
  Title,
  Transition,
  Weather,
} from './shot-plan.ts'

/** A subject as somebody may name it: the noun is enough. */
export const SubjectDraft = Subject.partial().required({ noun: true }).extend({
  attributes: Subject.shape.attributes.partial().optional(),
  position: Subject.shape.position.partial().optional(),
  path: Subject.shape.path.partial().optional(),
})

/** A shot as somebody may ask for it: the prompt is enough, any structured field overrides what it says. */
export const ShotDraft = z.object({
  id: Shot.shape.id.optional(),
  prompt: z.string().min(1).max(LIMITS.promptCharacters),
  durationSeconds: z.number().optional(),
  setting: Setting.partial().optional(),
  light: Light.partial().optional(),
  weather: Weather.partial().optional(),
  subjects: z.array(SubjectDraft).max(LIMITS.subjectsPerShot).optional(),
  relations: z.array(Relation).max(24).optional(),
  camera: Camera.partial().optional(),
  playbackSpeed: Shot.shape.playbackSpeed.optional(),
  titles: z.array(Title).max(LIMITS.titlesPerShot).optional(),
  transition: Transition.partial().optional(),
})

/** What a person, a language model or another program hands to `plan_shots`. */
export const PlanDraft = z.object({
  title: z.string().min(1).max(120).optional(),
  format: Format.partial().optional(),
  look: Look.partial().optional(),
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
export type Note = z.infer<typeof Note>
