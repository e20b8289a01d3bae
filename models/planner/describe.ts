import type { Shot, ShotPlan, Subject } from '../contract/shot-plan.ts'
import { DEFAULTS, framingOf } from './defaults.ts'
import type { Language } from './lexicon/lexicon.ts'
import { nameOf } from './say/names.ts'
import { planDifference } from './say/plan-difference.ts'
import { secondsWords } from './say/typography.ts'
import { wornInWords } from './say/worn.ts'

const languageOf = (language: string): Language => (language.toLowerCase().startsWith('fr') ? 'fr' : 'en')
const capitaliseText = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One short paragraph that a person reads: who, where, in which light, how seen, how long. */
export function describePlan(plan: ShotPlan, language: string): string {
  const lang = languageOf(language)
  const total = plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  const shots = plan.shots.slice(0, 6).map((shot) => capitaliseText(shotInWords(shot, lang)))
  const more = plan.shots.length > 6 ? [lang === 'fr' ? 'et ainsi de suite' : 'and so on'] : []
  const frame = `${secondsWords(total, lang)}, ${plan.format.aspect}, ${plan.format.resolution}, ${nameOf(plan.look.style, lang)}`
  return `${[...shots, ...more].join('. ')}. ${capitaliseText(frame)}.`
}

function shotInWords(shot: Shot, language: Language): string {
  const who = shot.subjects.map((subject) => subjectInWords(subject, language)).join(', ')
  // A picture that fills the frame is the place.
  const pictured = shot.subjects.some(({ reference, scale }) => reference.kind === 'upload' && scale >= 2)
  const place = pictured ? '' : nameOf(shot.setting.place, language)
  const parts = [who, place, nameOf(shot.light.kind, language)]
  if (shot.weather.kind !== 'clear') parts.push(nameOf(shot.weather.kind, language))
  if (shot.camera.move !== DEFAULTS.camera.move) parts.push(nameOf(shot.camera.move, language))
  if (shot.camera.framing !== framingOf(shot.subjects.length)) parts.push(nameOf(shot.camera.framing, language))
  return parts.filter(Boolean).join(', ')
}

function subjectInWords({ noun, count, action, wears }: Subject, language: Language): string {
  const number = count > 1 ? `${count} × ${noun}` : noun
  const worn = wears.length > 0 ? ` (${wears.map((item) => wornInWords(item, language)).join(', ')})` : ''
  return `${number}${worn}, ${nameOf(action, language)}`
}

/** What changed from one plan to its child, in one sentence for the end of an answer. */
export function describeChange(parent: ShotPlan, plan: ShotPlan, language: string): string {
  const lang = languageOf(language)
  const told = planDifference(parent, plan, lang)
  if (told.length === 0) return lang === 'fr' ? 'Rien n’a changé.' : 'Nothing changed.'
  const kept = lang === 'fr' ? 'Le reste est gardé.' : 'All else is kept.'
  return `${lang === 'fr' ? 'Changé : ' : 'Changed: '}${told.join(lang === 'fr' ? ' ; ' : '; ')}. ${kept}`
}
