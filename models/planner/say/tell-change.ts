import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nameOf } from './names.ts'

/** One change in a few words, as it would stand at the end of a prompt; empty when there is nothing to say. */
export function tellChange(change: PlanChange, shot: Shot, language: Language): string {
  const fr = language === 'fr'
  const names = (values: object) =>
    Object.values(values)
      .filter((value): value is string => typeof value === 'string' && !value.startsWith('#'))
      .map((value) => nameOf(value, language))
      .join(', ')
  const nounOf = (id: string) => shot.subjects.find((subject) => subject.id === id)?.noun ?? id
  switch (change.change) {
    case 'light':
      return names(change.light) || intensity(change.light.intensity, shot.light.intensity, fr)
    case 'weather':
      return names(change.weather)
    case 'setting':
      return names(change.setting)
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
      return [nounOf(change.subjectId), describeSubject(change.subject, language)].filter(Boolean).join(' ')
    default:
      return ''
  }
}

function intensity(to: number | undefined, from: number, fr: boolean): string {
  if (to === undefined) return ''
  return to > from ? (fr ? 'plus lumineux' : 'brighter') : fr ? 'plus sombre' : 'darker'
}

function describeSubject(subject: Extract<PlanChange, { change: 'subject' }>['subject'], language: Language): string {
  const { attributes, action, wears, holds, scale, path, count } = subject
  const parts = [
    attributes?.colour ?? attributes?.material ?? attributes?.size,
    action && nameOf(action, language),
    ...(wears ?? []),
    ...(holds ?? []),
    path?.kind,
    count && `×${count}`,
    scale !== undefined && (language === 'fr' ? 'autre taille' : 'resized'),
  ]
  return parts.filter(Boolean).join(' ')
}
