import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nameOf } from './names.ts'
import { tellSubject } from './tell-subject.ts'
import { wornInWords } from './worn.ts'

/** One change in a few words, as it would stand at the end of a prompt; empty when there is nothing to say. */
export function tellChange(change: PlanChange, shot: Shot, language: Language): string {
  const fr = language === 'fr'
  const names = (values: object) =>
    Object.values(values)
      .filter((value): value is string => typeof value === 'string' && !value.startsWith('#'))
      .map((value) => nameOf(value, language))
      .join(', ')
  const nounOf = (id: string) => shot.subjects.find((subject) => subject.id === id)?.noun ?? id
  const tellOf = (
    fields: Extract<PlanChange, { change: 'subject' }>['subject'],
    before: Shot['subjects'][number] | undefined,
  ) => {
    const words = tellSubject(fields, before, language)
    return before && words ? `${before.noun}${fr ? ' : ' : ': '}${words}` : ''
  }
  switch (change.change) {
    case 'light':
      return names(change.light) || intensityWords(change.light.intensity, shot.light.intensity, fr)
    case 'weather':
      return names(change.weather)
    case 'setting':
      // The hour is told by its light.
      return change.setting.place ? nameOf(change.setting.place, language) : ''
    case 'look':
      return names(change.look)
    case 'camera':
      return names(change.camera)
    case 'playback-speed':
      return change.playbackSpeed < 1
        ? fr
          ? 'au ralenti'
          : 'in slow motion'
        : change.playbackSpeed > 1
          ? fr
            ? 'en accéléré'
            : 'sped up'
          : ''
    case 'add-subject':
      return `${fr ? 'avec' : 'with'} ${change.subject.noun}`
    case 'remove-subject':
      return `${fr ? 'sans' : 'without'} ${nounOf(change.subjectId)}`
    case 'replace-subject':
      return `${change.subject.noun} ${fr ? 'à la place de' : 'instead of'} ${nounOf(change.subjectId)}`
    case 'subject':
      return tellOf(
        change.subject,
        shot.subjects.find(({ id }) => id === change.subjectId),
      )
    case 'part': {
      const { subjectId, part, colour, gone } = change
      const thing = wornInWords(colour ? `${colour} ${part}` : part, language)
      return `${nounOf(subjectId)}${fr ? ' : ' : ': '}${gone ? `${fr ? 'sans' : 'without'} ` : ''}${thing}`
    }
    default:
      return ''
  }
}

function intensityWords(to: number | undefined, from: number, fr: boolean): string {
  if (to === undefined) return ''
  return to > from ? (fr ? 'plus lumineux' : 'brighter') : fr ? 'plus sombre' : 'darker'
}
