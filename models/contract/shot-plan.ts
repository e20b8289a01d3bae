import { z } from 'zod'
import { UploadId } from './ids.ts'
import * as words from './vocabulary.ts'

/** The bounds of every plan, whatever the model package. A package's manifest may set tighter ones. */
export const LIMITS = {
  shots: 40,
  shotSeconds: { min: 0.5, max: 60 },
  totalSeconds: 60,
  fps: { min: 6, max: 60 },
  promptCharacters: 4000,
  subjectsPerShot: 12,
  titlesPerShot: 4,
  momentsPerShot: 8,
  seed: 2 ** 31 - 1,
} as const

/** What is answered to a rate such as 23.976: which are accepted, and the nearest of them. */
export function sayNearestRate(asked: number): string {
  const { min, max } = LIMITS.fps
  const nearest = Math.min(max, Math.max(min, Math.round(asked)))
  return `expected a whole number from ${min} to ${max}; the nearest to ${asked} is ${nearest}`
}

const unit = z.number().min(0).max(1)
const hexColour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #f2a65a')
const localId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'expected lower-case letters, digits and "-"')

export const Format = z.object({
  aspect: z.enum(words.ASPECTS),
  /** Length of the shorter side of the frame, in pixels, with a "p". */
  resolution: z.enum(words.RESOLUTIONS),
  fps: z
    .number()
    .int({ error: ({ input }) => sayNearestRate(Number(input)) })
    .min(LIMITS.fps.min)
    .max(LIMITS.fps.max),
  seed: z.number().int().min(0).max(LIMITS.seed),
  /** BCP 47 tag of the language the person writes in. */
  language: z.string().min(2).max(35),
})

export const Look = z.object({
  style: z.enum(words.STYLES),
  grade: z.enum(words.GRADES),
  /** Up to five colours that the picture leans to; empty means the place's own. */
  palette: z.array(hexColour).max(5),
})

export const Setting = z.object({ place: z.enum(words.PLACES), timeOfDay: z.enum(words.TIMES_OF_DAY) })

export const Light = z.object({
  kind: z.enum(words.LIGHTS),
  /** Where the light comes from, seen from the camera. */
  direction: z.enum(words.DIRECTIONS),
  /** Tint of the key light; null means the natural colour of its kind. */
  colour: hexColour.nullable(),
  /** 0 dim … 1 blazing; 0.5 is the kind as one knows it. */
  intensity: unit,
})

export const Weather = z.object({ kind: z.enum(words.WEATHERS), intensity: unit })

export const ConceptReference = z.object({ kind: z.literal('concept'), concept: z.string().min(1).max(80) })
export const UploadReference = z.object({ kind: z.literal('upload'), uploadId: UploadId })
export const SubjectReference = z.discriminatedUnion('kind', [ConceptReference, UploadReference])

export const Subject = z.object({
  id: localId,
  /** The person's own word for it, in the plan's language. */
  noun: z.string().min(1).max(80),
  /** What stands on the stage: a concept of the asset memory, or the person's own picture. */
  reference: SubjectReference,
  count: z.number().int().min(1).max(24),
  attributes: z.object({
    colour: z.enum(words.COLOURS).nullable(),
    material: z.enum(words.MATERIALS).nullable(),
    size: z.enum(words.SIZES),
  }),
  wears: z.array(z.string().min(1).max(40)).max(4),
  holds: z.array(z.string().min(1).max(40)).max(2),
  /** x: 0 left edge … 1 right edge of the frame at the middle of the shot; depth: 0 near … 1 horizon. */
  position: z.object({ x: unit, depth: unit }),
  /** Factor on the height that framing and size give. */
  scale: z.number().min(0.1).max(8),
  action: z.enum(words.ACTIONS),
  path: z.object({ kind: z.enum(words.PATHS), heading: z.enum(words.HEADINGS) }),
  /** Factor on the natural speed of the action. */
  speed: z.number().min(0.1).max(8),
})

export const Relation = z.object({
  subject: localId,
  kind: z.enum(words.RELATIONS),
  /** Another subject's id. */
  object: localId,
})

export const Camera = z.object({
  move: z.enum(words.CAMERA_MOVES),
  framing: z.enum(words.FRAMINGS),
  angle: z.enum(words.ANGLES),
  /** Factor on the usual speed of the move. */
  speed: z.number().min(0.1).max(8),
})

/** Text drawn exactly, after denoising. Times are seconds from the start of the shot. */
export const Title = z
  .object({
    text: z.string().min(1).max(120),
    startSeconds: z.number().min(0),
    endSeconds: z.number().min(0),
    place: z.enum(words.TITLE_PLACES),
  })
  .refine((title) => title.endSeconds > title.startSeconds, 'a title must end after it starts')

export const Transition = z.object({
  kind: z.enum(words.TRANSITIONS),
  /** Length of the way over from the shot before, half of it on either side of the cut, in seconds; 0 for a cut. */
  seconds: z.number().min(0).max(3),
})

/** What a subject does otherwise for a while; what is left out stays as the shot has it. */
export const SubjectInMoment = z.object({
  id: localId,
  action: Subject.shape.action.optional(),
  path: Subject.shape.path.optional(),
  speed: Subject.shape.speed.optional(),
})

/**
 * A while within a shot in which something is otherwise. What it leaves out stays as the shot has it; where two of
 * them overlap, the later in the list wins.
 */
export const Moment = z.object({
  fromSeconds: z.number().min(0),
  /** Null lasts to the end of the shot, however long that becomes. */
  toSeconds: z.number().positive().nullable(),
  subjects: z.array(SubjectInMoment).max(LIMITS.subjectsPerShot),
  camera: Camera.pick({ move: true, speed: true }).nullable(),
  light: Light.nullable(),
  weather: Weather.nullable(),
})

export const Shot = z.object({
  id: localId,
  durationSeconds: z.number().min(LIMITS.shotSeconds.min).max(LIMITS.shotSeconds.max),
  /** The whole wish in words, for engines that read text. */
  prompt: z.string().min(1).max(LIMITS.promptCharacters),
  setting: Setting,
  light: Light,
  weather: Weather,
  subjects: z.array(Subject).max(LIMITS.subjectsPerShot),
  relations: z.array(Relation).max(24),
  camera: Camera,
  /** 1 as it happens, 0.5 slow motion, 4 time-lapse. The delivered duration stays durationSeconds. */
  playbackSpeed: z.number().min(0.1).max(16),
  titles: z.array(Title).max(LIMITS.titlesPerShot),
  /** How the film gets into this shot; ignored on the first, except for a fade. */
  transition: Transition,
  /** Left out where the whole shot is of a piece, as in every plan from before there were moments. */
  moments: z.array(Moment).min(1).max(LIMITS.momentsPerShot).optional(),
})

/** What is wrong with a shot's moments: they lie within it and speak of its own subjects. */
function faultsOfMoments({ moments = [], durationSeconds, subjects }: z.infer<typeof Shot>): string[] {
  return moments.flatMap(({ fromSeconds, toSeconds, subjects: those }) => {
    const strangers = those.filter(({ id }) => !subjects.some((subject) => subject.id === id))
    return [
      ...(fromSeconds >= durationSeconds
        ? [`a moment begins at ${fromSeconds} s; the shot lasts ${durationSeconds} s`]
        : []),
      ...(toSeconds !== null && toSeconds <= fromSeconds
        ? [`a moment from ${fromSeconds} s cannot end at ${toSeconds} s`]
        : []),
      ...strangers.map(({ id }) => `a moment speaks of "${id}", who is not in this shot`),
    ]
  })
}

/**
 * The one object that everything speaks. Immutable once stored: an edit makes a child with `parentId`,
 * so a thread is a tree of plans.
 */
export const ShotPlan = z
  .object({
    version: z.literal(1),
    id: z.string().min(1).max(80),
    parentId: z.string().min(1).max(80).nullable(),
    title: z.string().min(1).max(120),
    format: Format,
    look: Look,
    shots: z.array(Shot).min(1).max(LIMITS.shots),
  })
  .superRefine((plan, context) => {
    const total = plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
    if (total > LIMITS.totalSeconds + 1e-6) {
      context.addIssue({
        code: 'custom',
        path: ['shots'],
        message: `the plan lasts ${total} s; at most ${LIMITS.totalSeconds} s are accepted`,
      })
    }
    if (new Set(plan.shots.map((shot) => shot.id)).size !== plan.shots.length) {
      context.addIssue({ code: 'custom', path: ['shots'], message: 'two shots share one id' })
    }
    for (const [index, shot] of plan.shots.entries()) {
      const ids = new Set(shot.subjects.map((subject) => subject.id))
      if (ids.size !== shot.subjects.length) {
        context.addIssue({ code: 'custom', path: ['shots', index, 'subjects'], message: 'two subjects share one id' })
      }
      for (const message of faultsOfMoments(shot)) {
        context.addIssue({ code: 'custom', path: ['shots', index, 'moments'], message })
      }
      for (const relation of shot.relations) {
        for (const id of [relation.subject, relation.object]) {
          if (ids.has(id)) continue
          context.addIssue({
            code: 'custom',
            path: ['shots', index, 'relations'],
            message: `no subject "${id}" in this shot; its subjects are ${[...ids].join(', ') || 'none'}`,
          })
        }
      }
    }
  })

export type ShotPlan = z.infer<typeof ShotPlan>
export type Shot = z.infer<typeof Shot>
export type Subject = z.infer<typeof Subject>
export type Moment = z.infer<typeof Moment>
export type Camera = z.infer<typeof Camera>
export type Light = z.infer<typeof Light>
export type Weather = z.infer<typeof Weather>
export type Look = z.infer<typeof Look>
export type Format = z.infer<typeof Format>
export type Title = z.infer<typeof Title>
export type Transition = z.infer<typeof Transition>
export type Setting = z.infer<typeof Setting>
export type Relation = z.infer<typeof Relation>
