import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot, ShotPlan } from '../../contract/shot-plan.ts'
import { type Filling, replaceUnshowable } from '../completion/fill.ts'
import { PlanError } from '../plan-error.ts'
import { phrasesIn } from '../say/say.ts'
import { applyMoments, withoutOverruled } from './apply-moments.ts'
import { applyShotList } from './apply-shot-list.ts'
import { applySubject } from './apply-subject.ts'

/** The plan with one typed change made; everything else is the same value. */
export function applyChange(filling: Filling, plan: ShotPlan, change: PlanChange): ShotPlan {
  switch (change.change) {
    case 'look':
      return { ...plan, look: { ...plan.look, ...lookShown(filling, change.look) } }
    case 'format':
      return { ...plan, format: { ...plan.format, ...change.format } }
    case 'add-shot':
    case 'remove-shot':
    case 'split-shot':
    case 'order':
      return applyShotList(filling, plan, change)
    default:
      return inShots(filling, plan, change)
  }
}

type ShotChange = Exclude<
  PlanChange,
  { change: 'look' | 'format' | 'add-shot' | 'remove-shot' | 'split-shot' | 'order' }
>

function inShots(filling: Filling, plan: ShotPlan, change: ShotChange): ShotPlan {
  const known = new Set(plan.shots.map(({ id }) => id))
  const stranger = change.shots === 'all' ? undefined : change.shots.find((id) => !known.has(id))
  if (stranger) throw new PlanError(phrasesIn(filling.language).errors.noShot(stranger, plan.shots.length))
  const named = plan.shots.filter(({ id }) => change.shots === 'all' || change.shots.includes(id))
  // A change of somebody is about the shots they are in.
  const meant =
    'subjectId' in change ? named.filter((shot) => shot.subjects.some(({ id }) => id === change.subjectId)) : named
  if ('subjectId' in change && meant.length === 0) {
    const there = [...new Set(named.flatMap((shot) => shot.subjects.map(({ noun }) => noun)))]
    throw new PlanError(phrasesIn(filling.language).errors.noSubject(change.subjectId, there))
  }
  return {
    ...plan,
    shots: plan.shots.map((shot, index) =>
      meant.includes(shot) ? withoutOverruled(shot, applyToShot(filling, shot, index, change), change) : shot,
    ),
  }
}

function applyToShot(filling: Filling, shot: Shot, index: number, change: ShotChange): Shot {
  switch (change.change) {
    case 'light':
      return {
        ...shot,
        light: {
          ...shot.light,
          ...keepShowable(filling, `shots.${index}.light.kind`, change.light, 'kind', filling.capabilities.lights),
        },
      }
    case 'weather':
      return {
        ...shot,
        weather: {
          ...shot.weather,
          ...keepShowable(
            filling,
            `shots.${index}.weather.kind`,
            change.weather,
            'kind',
            filling.capabilities.weathers,
          ),
        },
      }
    case 'setting':
      return {
        ...shot,
        setting: {
          ...shot.setting,
          ...keepShowable(
            filling,
            `shots.${index}.setting.place`,
            change.setting,
            'place',
            filling.capabilities.places,
          ),
        },
      }
    case 'camera':
      return {
        ...shot,
        camera: {
          ...shot.camera,
          ...keepShowable(
            filling,
            `shots.${index}.camera.move`,
            change.camera,
            'move',
            filling.capabilities.cameraMoves,
          ),
        },
      }
    case 'playback-speed':
      return { ...shot, playbackSpeed: change.playbackSpeed }
    case 'duration':
      return withDuration(shot, 'to' in change.seconds ? change.seconds.to : shot.durationSeconds + change.seconds.by)
    case 'moments':
      return applyMoments(filling, shot, change.moments)
    case 'titles':
      return { ...shot, titles: change.titles }
    case 'transition':
      return { ...shot, transition: { ...shot.transition, ...change.transition } }
    case 'relations':
      return { ...shot, relations: change.relations }
    default:
      return applySubject(filling, shot, index, change)
  }
}

/** A shot of another length; a title that lasted to the end still does, none outlasts the shot. */
function withDuration(shot: Shot, seconds: number): Shot {
  const durationSeconds = Math.round(seconds * 1000) / 1000
  const titles = shot.titles.map((title) => ({
    ...title,
    startSeconds: Math.min(title.startSeconds, Math.max(0, durationSeconds - 0.5)),
    endSeconds:
      title.endSeconds >= shot.durationSeconds ? durationSeconds : Math.min(title.endSeconds, durationSeconds),
  }))
  return { ...shot, durationSeconds, titles }
}

/** The fields of a change with the one that may not be showable replaced. */
function keepShowable<T extends object, Key extends keyof T>(
  filling: Filling,
  path: string,
  fields: T,
  key: Key,
  accepted: readonly string[],
): T {
  const value = fields[key] as string | undefined
  if (value === undefined) return fields
  filling.sources.set(path, { from: 'draft', words: null, insteadOf: null })
  return { ...fields, [key]: replaceUnshowable(filling, path, value, accepted) }
}

function lookShown(filling: Filling, look: Partial<ShotPlan['look']>): Partial<ShotPlan['look']> {
  const { styles, grades } = filling.capabilities
  // Black and white without colours to grade is that of film noir.
  if (
    look.grade === 'monochrome' &&
    look.style === undefined &&
    !grades.includes('monochrome') &&
    styles.includes('noir')
  ) {
    filling.notes.push(phrasesIn(filling.language).replaced('monochrome', 'monochrome', 'noir', []))
    return { style: 'noir' }
  }
  return keepShowable(
    filling,
    'look.grade',
    keepShowable(filling, 'look.style', look, 'style', styles),
    'grade',
    grades,
  )
}
