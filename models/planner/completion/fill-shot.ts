import { conceptById } from '../../cast/concepts.ts'
import { homeOfCast } from '../../cast/homes.ts'
import { LIMITS, type Shot, type Title } from '../../contract/shot-plan.ts'
import { DEFAULTS, framingOf, HOUR_OF_LIGHT, LIGHT_OF_HOUR } from '../defaults.ts'
import { applyMoments } from '../edits/apply-moments.ts'
import type { RequestedShot, RequestedSubject } from '../extract/requested-shot.ts'
import { kindOf, subgroupOf } from '../lexicon/emoji-nouns.ts'
import { phrasesIn } from '../say/say.ts'
import { type Filling, replaceUnshowable } from './fill.ts'
import { fillSubjects } from './fill-subjects.ts'
import type { ShotToFill } from './shot-to-fill.ts'
import { type Candidates, chooseValue } from './sources.ts'

/** Every field of one shot. */
export function fillShot(filling: Filling, to: ShotToFill): Shot {
  const at = `shots.${to.index}`
  const { draft, request } = to
  const pick = <T>(field: string, candidates: Candidates<T>): T =>
    chooseValue(filling.sources, `${at}.${field}`, candidates, request.provenance, field)
  const setting = fillSetting(filling, to, pick)
  const { subjects, relations } = fillSubjects(filling, to)
  const kind = pick('transition.kind', {
    draft: draft.transition?.kind,
    words: request.transition.kind,
    default: DEFAULTS.transition.kind,
  })
  const shot: Shot = {
    id: to.id,
    durationSeconds: to.durationSeconds,
    prompt: draft.prompt,
    setting,
    light: fillLight(filling, to, setting, pick),
    weather: fillWeather(filling, to, pick),
    subjects,
    relations,
    camera: fillCamera(filling, to, subjects.length, pick),
    playbackSpeed: pick('playbackSpeed', {
      draft: draft.playbackSpeed,
      words: request.playbackSpeed,
      default: DEFAULTS.playbackSpeed,
    }),
    titles: fillTitles(filling, to),
    transition: {
      kind,
      seconds: pick('transition.seconds', {
        draft: draft.transition?.seconds,
        words: fitDuration(request.transition.seconds, to),
        default: kind === 'cut' ? 0 : fitDuration(DEFAULTS.overlapSeconds, to),
      }),
    },
  }
  return draft.moments ? applyMoments(filling, shot, draft.moments) : shot
}

/** At most half of the shorter of the two shots that a transition joins. */
function fitDuration<Seconds extends number | undefined>(seconds: Seconds, to: ShotToFill): Seconds | number {
  const shorter = Math.min(to.durationSeconds, to.before?.durationSeconds ?? to.durationSeconds)
  return seconds === undefined ? seconds : Math.min(seconds, shorter / 2)
}

type Pick = <T>(field: string, candidates: Candidates<T>) => T

function fillSetting(filling: Filling, to: ShotToFill, pick: Pick): Shot['setting'] {
  const { draft, request, before, inherited, index } = to
  const light = draft.light?.kind ?? request.light.kind
  const place = pick('setting.place', {
    draft: draft.setting?.place,
    words: request.setting.place,
    context: before?.setting.place ?? inherited?.place,
    nature: homeOf(request),
    default: DEFAULTS.setting.place,
  })
  return {
    place: replaceUnshowable(filling, `shots.${index}.setting.place`, place, filling.capabilities.places),
    timeOfDay: pick('setting.timeOfDay', {
      draft: draft.setting?.timeOfDay,
      words: request.setting.timeOfDay,
      context: light ? HOUR_OF_LIGHT[light] : hourBefore(to),
      default: DEFAULTS.setting.timeOfDay,
    }),
  }
}

/**
 * Where those of a shot are at home, when no place is said. Who swims is under water, and seen from the coast when it
 * leaps or has company from the land; snow lies on a field.
 */
function homeOf({ subjects, weather }: RequestedShot): Shot['setting']['place'] | undefined {
  const swims = ({ concept, action }: RequestedSubject) =>
    conceptById(concept)?.locomotion === 'water' && action !== 'fly' && concept !== 'boat'
  if (subjects.some(swims)) return subjects.every((one) => swims(one) && one.action !== 'jump') ? 'underwater' : 'coast'
  const home = homeOfCast(
    subjects.map(({ concept, action }) => ({ concept, subgroup: subgroupOf(concept), action: action })),
  )
  const isOutside = home === undefined || ['forest', 'meadow', 'street', 'park', 'garden'].includes(home)
  return weather.kind === 'snow' && isOutside && !subjects.some(onWheels) ? 'snowfield' : home
}

const onWheels = ({ concept }: RequestedSubject) => ['motor vehicle', 'two-wheeler'].includes(kindOf(concept) ?? '')

/** The hour that lasts into a shot. */
function hourBefore({ before, inherited }: ShotToFill): Shot['setting']['timeOfDay'] | undefined {
  if (!inherited) return before?.setting.timeOfDay
  return inherited.timeOfDay ?? (inherited.light.kind ? HOUR_OF_LIGHT[inherited.light.kind] : undefined)
}

function fillLight(filling: Filling, to: ShotToFill, setting: Shot['setting'], pick: Pick): Shot['light'] {
  const { draft, request, index } = to
  const before = to.inherited ? (to.inherited.light.kind ? to.inherited : null) : to.before
  const hourSaid = (draft.setting?.timeOfDay ?? request.setting.timeOfDay) !== undefined
  const kind = pick('light.kind', {
    draft: draft.light?.kind,
    words: request.light.kind,
    context: hourSaid ? LIGHT_OF_HOUR[setting.timeOfDay] : before?.light.kind,
    default: DEFAULTS.light.kind,
  })
  const same = before?.light.kind === kind ? before.light : undefined
  return {
    kind: replaceUnshowable(filling, `shots.${index}.light.kind`, kind, filling.capabilities.lights),
    direction: pick('light.direction', {
      draft: draft.light?.direction,
      words: request.light.direction,
      context: same?.direction,
      default: DEFAULTS.light.direction,
    }),
    colour: pick('light.colour', {
      draft: draft.light?.colour,
      words: request.light.colour,
      context: same?.colour,
      default: DEFAULTS.light.colour,
    }),
    intensity: pick('light.intensity', {
      draft: draft.light?.intensity,
      words: request.light.intensity,
      context: same?.intensity,
      default: DEFAULTS.light.intensity,
    }),
  }
}

function fillWeather(filling: Filling, to: ShotToFill, pick: Pick): Shot['weather'] {
  const { draft, request, index } = to
  const before = to.inherited ?? to.before
  const kind = pick('weather.kind', {
    draft: draft.weather?.kind,
    words: request.weather.kind,
    context: before?.weather.kind,
    default: DEFAULTS.weather.kind,
  })
  return {
    kind: replaceUnshowable(filling, `shots.${index}.weather.kind`, kind, filling.capabilities.weathers),
    intensity: pick('weather.intensity', {
      draft: draft.weather?.intensity,
      words: request.weather.intensity,
      context: before?.weather.kind === kind ? before.weather.intensity : undefined,
      default: DEFAULTS.weather.intensity,
    }),
  }
}

function fillCamera(
  filling: Filling,
  { draft, request, index }: ShotToFill,
  subjects: number,
  pick: Pick,
): Shot['camera'] {
  const fields = draft.camera ?? {}
  const move = pick('camera.move', { draft: fields.move, words: request.camera.move, default: DEFAULTS.camera.move })
  return {
    move: replaceUnshowable(filling, `shots.${index}.camera.move`, move, filling.capabilities.cameraMoves),
    framing: pick('camera.framing', {
      draft: fields.framing,
      words: request.camera.framing,
      nature: framingOf(subjects),
      default: DEFAULTS.camera.framing,
    }),
    angle: pick('camera.angle', { draft: fields.angle, words: request.camera.angle, default: DEFAULTS.camera.angle }),
    speed: pick('camera.speed', { draft: fields.speed, words: request.camera.speed, default: DEFAULTS.camera.speed }),
  }
}

function fillTitles(filling: Filling, { draft, request, index, durationSeconds }: ShotToFill): Title[] {
  if (draft.titles) {
    filling.sources.set(`shots.${index}.titles`, { from: 'draft', words: null, insteadOf: null })
    return draft.titles
  }
  if (request.titles.length === 0) return []
  filling.sources.set(`shots.${index}.titles`, {
    from: 'words',
    words: request.provenance.wordsOf('titles'),
    insteadOf: null,
  })
  return request.titles.slice(0, LIMITS.titlesPerShot).map(({ text, place, when }) => {
    if (text.length >= 120) filling.notes.push(phrasesIn(filling.language).titleShortened(text))
    const shown = Math.min(durationSeconds, DEFAULTS.title.seconds)
    return {
      text,
      startSeconds: when === 'end' ? Math.round((durationSeconds - shown) * 100) / 100 : 0,
      endSeconds: when === 'start' ? shown : durationSeconds,
      place: place ?? (when === 'end' ? DEFAULTS.title.closingPlace : DEFAULTS.title.place),
    }
  })
}
