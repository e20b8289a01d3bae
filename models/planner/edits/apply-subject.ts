import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type Shot, type Subject } from '../../contract/shot-plan.ts'
import type { Filling } from '../completion/fill.ts'
import { fillSubject, replaceUnperformable } from '../completion/fill-subjects.ts'
import { noteUnworn } from '../completion/unworn.ts'
import { idFor } from '../extract/subject-id.ts'
import { phrasesIn } from '../say/say.ts'
import { withPart } from './apply-part.ts'

type SubjectChange = Extract<
  PlanChange,
  { change: 'add-subject' | 'remove-subject' | 'replace-subject' | 'subject' | 'part' }
>

export function applySubject(filling: Filling, shot: Shot, index: number, change: SubjectChange): Shot {
  switch (change.change) {
    case 'add-subject':
      return addSubject(filling, shot, index, change)
    case 'remove-subject':
      return {
        ...shot,
        subjects: shot.subjects.filter(({ id }) => id !== change.subjectId),
        relations: shot.relations.filter(
          ({ subject, object }) => subject !== change.subjectId && object !== change.subjectId,
        ),
      }
    case 'replace-subject':
      return replaceSubject(filling, shot, index, change)
    case 'part':
      return {
        ...shot,
        subjects: shot.subjects.map((subject) => {
          if (subject.id !== change.subjectId) return subject
          const dressed = withPart(subject, change)
          if (!change.gone)
            noteUnworn(filling, { ...dressed, wears: dressed.wears.filter((item) => !subject.wears.includes(item)) })
          return dressed
        }),
      }
    default:
      return {
        ...shot,
        subjects: shot.subjects.map((subject) =>
          subject.id === change.subjectId ? restyleSubject(filling, subject, change) : subject,
        ),
      }
  }
}

function addSubject(
  filling: Filling,
  shot: Shot,
  index: number,
  { subject }: Extract<SubjectChange, { change: 'add-subject' }>,
): Shot {
  if (shot.subjects.length >= LIMITS.subjectsPerShot) {
    filling.notes.push(phrasesIn(filling.language).tooManySubjects(LIMITS.subjectsPerShot))
    return shot
  }
  const taken = shot.subjects.map(({ id }) => id)
  const fresh = fillSubject(filling, { path: `shots.${index}`, inDraft: true }, subject, { number: 0, of: 1, taken })
  if (!fresh) return shot
  const x = subject.position?.x ?? freeSpot(shot)
  return { ...shot, subjects: [...shot.subjects, { ...fresh, position: { ...fresh.position, x } }] }
}

/** The spot across the frame that is farthest from everybody, so that nobody hides another. */
function freeSpot(shot: Shot): number {
  const spots = [0.67, 0.33, 0.5, 0.82, 0.18]
  const room = (x: number) => Math.min(1, ...shot.subjects.map(({ position }) => Math.abs(position.x - x)))
  return spots.reduce((best, spot) => (room(spot) > room(best) + 1e-9 ? spot : best))
}

/** The new one takes the old one's place, path, size and action. */
function replaceSubject(
  filling: Filling,
  shot: Shot,
  index: number,
  { subjectId, subject }: Extract<SubjectChange, { change: 'replace-subject' }>,
): Shot {
  const old = shot.subjects.find(({ id }) => id === subjectId)
  if (!old) return shot
  const taken = shot.subjects.map(({ id }) => id).filter((id) => id !== subjectId)
  const kept = {
    count: old.count,
    position: old.position,
    scale: old.scale,
    // A new action goes its own way.
    ...(subject.action === undefined && { path: old.path }),
    speed: old.speed,
    action: old.action,
  }
  const asked = { ...kept, ...subject, attributes: { size: old.attributes.size, ...subject.attributes } }
  const fresh = fillSubject(filling, { path: `shots.${index}`, inDraft: true }, asked, { number: 0, of: 1, taken })
  if (!fresh) return shot
  const id = subject.id && !taken.includes(subject.id) ? subject.id : idFor(fresh.id, taken)
  const renamed = (other: string) => (other === subjectId ? id : other)
  return {
    ...shot,
    subjects: shot.subjects.map((one) => (one.id === subjectId ? { ...fresh, id } : one)),
    relations: shot.relations.map((relation) => ({
      ...relation,
      subject: renamed(relation.subject),
      object: renamed(relation.object),
    })),
  }
}

function restyleSubject(
  filling: Filling,
  now: Subject,
  { subject }: Extract<SubjectChange, { change: 'subject' }>,
): Subject {
  const { attributes, position, path, wears, holds, ...rest } = subject
  const next: Subject = {
    ...now,
    ...rest,
    id: now.id,
    attributes: { ...now.attributes, ...attributes },
    position: { ...now.position, ...position },
    path: { ...now.path, ...path },
    wears: wears ?? now.wears,
    holds: holds ?? now.holds,
  }
  if (wears) noteUnworn(filling, next)
  if (rest.action === undefined || rest.action === now.action) return next
  return replaceUnperformable(filling, next, path?.kind)
}
