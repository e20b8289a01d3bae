import type { Look, Shot, ShotPlan, Subject } from '../../models/contract/shot-plan.ts'
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
  return [
    { key: 'setting', label: `${words.place[shot.setting.place]}${time}` },
    { key: 'light', label: words.light[shot.light.kind], lamp: shot.light.kind },
    { key: 'weather', label: words.weather[shot.weather.kind] },
    { key: 'framing', label: words.framing[shot.camera.framing] },
    ...(shot.camera.move === 'static' ? [] : [{ key: 'move', label: words.move[shot.camera.move] }]),
    ...(shot.playbackSpeed === 1 ? [] : [{ key: 'playback', label: `${shot.playbackSpeed} ×` }]),
  ]
}

export function subjectChips(shot: Shot, { words }: Strings): ChipFact[] {
  return shot.subjects.map((subject) => ({
    key: `subject ${subject.id}`,
    label: `${countedNoun(subject)} · ${words.action[subject.action]}`,
  }))
}

export function lookChips(look: Look, { words }: Strings): ChipFact[] {
  return [{ key: 'style', label: words.style[look.style] }]
}

/** Number of shots (if several), length, aspect and resolution. */
export function measures({ shots, format }: ShotPlan, { plan: words }: Strings): ChipFact[] {
  const seconds = shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  return [
    ...(shots.length > 1 ? [{ key: 'shots', label: words.shots(shots.length) }] : []),
    { key: 'seconds', label: words.seconds(seconds) },
    { key: 'aspect', label: format.aspect },
    { key: 'resolution', label: format.resolution },
  ]
}

function countedNoun({ count, noun }: Subject): string {
  return count === 1 ? noun : `${count} × ${noun}`
}

/** Keys of the facts that the parent says otherwise or not at all; none when there is no parent. */
export function changedKeys(facts: ChipFact[], parent: ChipFact[] | null): Set<string> {
  if (parent === null) return new Set()
  const before = new Map(parent.map(({ key, label }) => [key, label]))
  return new Set(facts.filter(({ key, label }) => before.get(key) !== label).map(({ key }) => key))
}
