import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot, ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('tempering')

const START = '^(?:(?:no|non|hmm|oh|ah|ok|mais|but|euh|well)[\\s,.!]+)*'
const LESS = new RegExp(
  `${START}(?:(?:it s |its |that s |thats )?(?:still )?(?:a (?:little |bit )?|way |far )?(?:not (?:that|so|as|quite (?:so|that)) \\w+|less(?: than that| please| though)?|too (?:much|strong|heavy|intense|extreme)|tone it down|half (?:of )?that|halfway|more subtle|subtler|not that|go easy|(?:just|only) a (?:little(?: bit)?|bit|few(?: drops| flakes)?|touch))|(?:c ?est |un peu |beaucoup )?(?:pas (?:autant|si \\w+|aussi \\w+|a ce point|tant|tellement)|moins(?: que ca| fort| stp)?|trop(?: fort| c est trop)?|plus subtil|plus leger|a moitie|(?:juste|seulement|que) (?:un peu|un tout petit peu|quelques (?:gouttes|flocons|secondes)|une touche|un soupcon)))\\b`,
)
const MORE = new RegExp(
  `${START}(?:(?:a (?:little |bit )|even |much |way |far )?more(?: than that| please| so)?|(?:that s |it s )?not (?:enough|quite enough)|even further|(?:encore |un peu |bien |beaucoup )+plus(?: que ca| stp| fort)?|plus que ca|pas assez|davantage)$`,
)

/** How far a message wants the last change to go, as a share of it; null when it says nothing of the kind. */
export function temperIn(message: string): number | null {
  const text = foldText(message)
    .replace(/[’'-]/g, ' ')
    .replace(/[!?.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length > 60) return null
  if (MORE.test(text)) return RULES.muchMore.test(text) ? 2.4 : 1.7
  const less = LESS.exec(text)
  if (!less) return null
  const rest = text.slice(less[0].length).trim()
  // "less rain" and "too much snow" name what they speak of.
  return rest === '' || RULES.namesHowMuch.test(rest) ? 0.45 : null
}

const roundHundredths = (value: number) => Math.round(value * 100) / 100
const interpolate = (from: number, to: number, share: number) => from + (to - from) * share
/** Factors go up and down by ratio: half of the way to twice the size is 1.4 times. */
const byRatio = (from: number, to: number, share: number) => from * (to / from) ** share
const clamp = (value: number, least: number, most: number) => roundHundredths(Math.min(most, Math.max(least, value)))

/** The last change made weaker or stronger: every number that it moved goes to another share of its way. */
export function temperedChanges(before: ShotPlan, plan: ShotPlan, share: number): PlanChange[] {
  return plan.shots.flatMap((shot) => {
    const was = before.shots.find(({ id }) => id === shot.id)
    return was ? [...ofShot(was, shot, share), ...ofCast(was, shot, share)] : []
  })
}

/** Of these a stronger one is darker. */
const DIM = new Set(['night', 'overcast', 'blue-hour'])

function ofShot(was: Shot, shot: Shot, share: number): PlanChange[] {
  const shots = [shot.id]
  const changes: PlanChange[] = []
  if (was.weather.kind !== shot.weather.kind)
    changes.push({ change: 'weather', shots, weather: { intensity: share < 1 ? 0.25 : 0.9 } })
  else if (was.weather.intensity !== shot.weather.intensity) {
    const intensity = clamp(interpolate(was.weather.intensity, shot.weather.intensity, share), 0.1, 1)
    changes.push({ change: 'weather', shots, weather: { intensity } })
  }
  // A light of another kind came: as strong or as weak as that kind can be.
  if (was.light.kind !== shot.light.kind && was.light.intensity === shot.light.intensity) {
    changes.push({ change: 'light', shots, light: { intensity: DIM.has(shot.light.kind) === share < 1 ? 0.75 : 0.3 } })
  } else if (was.light.intensity !== shot.light.intensity) {
    const intensity = clamp(interpolate(was.light.intensity, shot.light.intensity, share), 0, 1)
    changes.push({ change: 'light', shots, light: { intensity } })
  }
  if (was.playbackSpeed !== shot.playbackSpeed) {
    const playbackSpeed = clamp(byRatio(was.playbackSpeed, shot.playbackSpeed, share), 0.1, 16)
    changes.push({ change: 'playback-speed', shots, playbackSpeed })
  }
  if (was.camera.speed !== shot.camera.speed)
    changes.push({
      change: 'camera',
      shots,
      camera: { speed: clamp(byRatio(was.camera.speed, shot.camera.speed, share), 0.1, 8) },
    })
  if (was.durationSeconds !== shot.durationSeconds) {
    const to = Math.max(0.5, Math.round(interpolate(was.durationSeconds, shot.durationSeconds, share) * 2) / 2)
    changes.push({ change: 'duration', shots, seconds: { to } })
  }
  return changes
}

function ofCast(was: Shot, shot: Shot, share: number): PlanChange[] {
  return shot.subjects.flatMap((subject) => {
    const old = was.subjects.find(({ id }) => id === subject.id)
    const fields = old ? temperSubject(old, subject, share) : {}
    return Object.keys(fields).length > 0
      ? [{ change: 'subject' as const, shots: [shot.id], subjectId: subject.id, subject: fields }]
      : []
  })
}

function temperSubject(
  old: Subject,
  now: Subject,
  share: number,
): Extract<PlanChange, { change: 'subject' }>['subject'] {
  const { position } = now
  return {
    ...(old.scale !== now.scale && { scale: clamp(byRatio(old.scale, now.scale, share), 0.1, 8) }),
    ...(old.speed !== now.speed && { speed: clamp(byRatio(old.speed, now.speed, share), 0.1, 8) }),
    ...(old.count !== now.count && { count: Math.max(1, Math.round(interpolate(old.count, now.count, share))) }),
    ...(JSON.stringify(old.position) !== JSON.stringify(position) && {
      position: {
        x: clamp(interpolate(old.position.x, position.x, share), 0, 1),
        depth: clamp(interpolate(old.position.depth, position.depth, share), 0, 1),
      },
    }),
  }
}
