import type { Look, Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import type { PlanCard } from '../../server/events.ts'
import type { Strings } from '../strings/strings.ts'

/** One fact of a plan in a word or two. The key says which fact, so that parent and child can be compared. */
export interface ChipFact {
  key: string
  label: string
  /** Colour of the little lamp before the words, for light. */
  lamp?: Shot['light']['kind']
}

export function shotChips(shot: Shot, { words }: Strings): ChipFact[] {
  const time = shot.setting.timeOfDay === 'day' ? '' : `, ${words.time[shot.setting.timeOfDay]}`
  const { move, angle, framing } = shot.camera
  return [
    { key: 'setting', label: `${words.place[shot.setting.place]}${time}` },
    { key: 'light', label: words.light[shot.light.kind], lamp: shot.light.kind },
    { key: 'weather', label: words.weather[shot.weather.kind] },
    { key: 'framing', label: words.framing[framing] },
    ...(angle === 'eye-level' ? [] : [{ key: 'angle', label: words.angle[angle] }]),
    ...(move === 'static' ? [] : [{ key: 'move', label: words.move[move] }]),
    ...(shot.playbackSpeed === 1 ? [] : [{ key: 'playback', label: `${shot.playbackSpeed} ×` }]),
  ]
}

/** In the page's language, as the server says it; a subject that it has no words for goes by its noun. */
export function subjectChips(shot: Shot, labels: PlanCard['labels'], { language }: Strings): ChipFact[] {
  return shot.subjects.map((subject) => ({
    key: `subject ${subject.id}`,
    label: labels[`${shot.id} ${subject.id}`]?.[language] ?? subject.noun,
  }))
}

/** What is otherwise for a while within the shot, as the server says it. */
export function momentChips(shot: Shot, labels: PlanCard['labels'], { language, plan }: Strings): ChipFact[] {
  return (shot.moments ?? []).map(({ fromSeconds, toSeconds, light }, index) => ({
    key: `moment ${index}`,
    label:
      labels[`${shot.id} moment ${index}`]?.[language] ?? plan.between(fromSeconds, toSeconds ?? shot.durationSeconds),
    ...(light && { lamp: light.kind }),
  }))
}

/** The way into the shot and the letters over it; a first shot has a way in only where it fades in. */
export function editingChips(shot: Shot, first: boolean, strings: Strings): ChipFact[] {
  const { kind, seconds } = shot.transition
  const fades = kind === 'fade-black' || kind === 'fade-white'
  const enters = kind !== 'cut' && seconds > 0 && (!first || fades)
  const way = `${strings.words.transition[kind]}, ${strings.plan.seconds(seconds)}`
  return [
    ...(enters ? [{ key: 'transition', label: way }] : []),
    ...shot.titles.map(({ text, place, startSeconds, endSeconds }, index) => {
      const whole = startSeconds === 0 && endSeconds >= shot.durationSeconds
      const when = whole ? '' : `, ${strings.plan.between(startSeconds, endSeconds)}`
      return { key: `title ${index}`, label: `${strings.plan.quoted(text)}, ${strings.words.titlePlace[place]}${when}` }
    }),
  ]
}

export function lookChips(look: Look, { words }: Strings): ChipFact[] {
  const grade = look.grade === 'neutral' ? [] : [{ key: 'grade', label: words.grade[look.grade] }]
  return [{ key: 'style', label: words.style[look.style] }, ...grade]
}

/** Number of shots (if several), length, aspect and resolution. */
export function planMeasures({ shots, format }: ShotPlan, { plan: words }: Strings): ChipFact[] {
  const seconds = shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  return [
    ...(shots.length > 1 ? [{ key: 'shots', label: words.shots(shots.length) }] : []),
    { key: 'seconds', label: words.seconds(seconds) },
    { key: 'aspect', label: format.aspect },
    { key: 'resolution', label: format.resolution },
  ]
}

/** Keys of the facts that the parent says otherwise or not at all; none when there is no parent. */
export function changedKeys(facts: ChipFact[], parent: ChipFact[] | null): Set<string> {
  if (parent === null) return new Set()
  const before = new Map(parent.map(({ key, label }) => [key, label]))
  return new Set(facts.filter(({ key, label }) => before.get(key) !== label).map(({ key }) => key))
}
