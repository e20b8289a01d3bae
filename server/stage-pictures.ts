import type { UploadId } from '../models/contract/ids.ts'
import { planLanguage } from '../models/contract/plan-language.ts'
import { LIMITS, type ShotPlan, type Subject } from '../models/contract/shot-plan.ts'

/**
 * The plan with the person's own pictures on stage: the first picture is whoever is named first, throughout the
 * film, and so on. After an edit those whom the parent does not know go first. A picture that stands somewhere
 * already is left there. Null when there are more pictures than subjects.
 */
export function stagePictures(plan: ShotPlan, pictures: UploadId[], parent: ShotPlan | null): ShotPlan | null {
  const cast = plan.shots.flatMap(({ subjects }) => subjects)
  const missing = pictures.filter((id) => !cast.some((subject) => uploadOf(subject) === id))
  const free = cast.filter((subject) => !pictures.some((id) => id === uploadOf(subject)))
  const known = new Set(parent?.shots.flatMap(({ subjects }) => subjects.map(({ noun }) => noun)))
  const nouns = [...new Set(free.map(({ noun }) => noun))]
  const order = nouns.toSorted((a, b) => Number(known.has(a)) - Number(known.has(b)))
  if (missing.length > order.length) return null
  const places = new Map(missing.map((id, index) => [order[index], id]))
  const stage = (subject: Subject): Subject => {
    const uploadId = places.get(subject.noun)
    return uploadId === undefined ? subject : { ...subject, reference: { kind: 'upload', uploadId } }
  }
  return { ...plan, shots: plan.shots.map((shot) => ({ ...shot, subjects: shot.subjects.map(stage) })) }
}

function uploadOf({ reference }: Subject): UploadId | null {
  return reference.kind === 'upload' ? reference.uploadId : null
}

/** A picture that fills the frame behind everybody. */
export function worldOf(plan: ShotPlan, uploadId: UploadId): Subject {
  return {
    id: 'picture',
    noun: planLanguage(plan) === 'fr' ? 'image' : 'picture',
    reference: { kind: 'upload', uploadId },
    count: 1,
    attributes: { colour: null, material: null, size: 'giant' },
    wears: [],
    holds: [],
    position: { x: 0.5, depth: 0.9 },
    scale: 2,
    action: 'stand',
    path: { kind: 'still', heading: 'right' },
    speed: 1,
  }
}

/** The plan with a picture as the world of some shots, behind all who are in them. */
export function withWorld(plan: ShotPlan, uploadId: UploadId, where: readonly string[] | 'all'): ShotPlan {
  const world = worldOf(plan, uploadId)
  const isWorld = ({ id, reference }: Subject) =>
    id === world.id || (reference.kind === 'upload' && reference.uploadId === uploadId)
  return {
    ...plan,
    shots: plan.shots.map((shot) =>
      where === 'all' || where.includes(shot.id)
        ? {
            ...shot,
            subjects: [
              ...shot.subjects.filter((one) => !isWorld(one)).slice(0, LIMITS.subjectsPerShot - 1),
              { ...world, ...shot.subjects.find((one) => isWorld(one) && one.scale === world.scale) },
            ].map((one) => (one.id === world.id ? { ...one, reference: world.reference } : one)),
          }
        : shot,
    ),
  }
}
