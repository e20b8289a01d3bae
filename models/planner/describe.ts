import type { Shot, ShotPlan, Subject } from '../contract/shot-plan.ts'
import { DEFAULTS } from './defaults.ts'
import type { Language } from './lexicon/lexicon.ts'
import { nameOf } from './say/names.ts'
import { subjectDifference, tellSubject } from './say/tell-subject.ts'
import { quote, seconds } from './say/typography.ts'

const tongue = (language: string): Language => (language.toLowerCase().startsWith('fr') ? 'fr' : 'en')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One short paragraph that a person reads: who, where, in which light, how seen, how long. */
export function describePlan(plan: ShotPlan, language: string): string {
  const lang = tongue(language)
  const total = plan.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  const shots = plan.shots.slice(0, 6).map((shot) => capital(shotInWords(shot, lang)))
  const more = plan.shots.length > 6 ? [lang === 'fr' ? 'et ainsi de suite' : 'and so on'] : []
  const frame = `${seconds(total, lang)}, ${plan.format.aspect}, ${plan.format.resolution}, ${nameOf(plan.look.style, lang)}`
  return `${[...shots, ...more].join('. ')}. ${capital(frame)}.`
}

function shotInWords(shot: Shot, language: Language): string {
  const who = shot.subjects.map((subject) => subjectInWords(subject, language)).join(', ')
  const parts = [who, nameOf(shot.setting.place, language), nameOf(shot.light.kind, language)]
  if (shot.weather.kind !== 'clear') parts.push(nameOf(shot.weather.kind, language))
  if (shot.camera.move !== DEFAULTS.camera.move) parts.push(nameOf(shot.camera.move, language))
  if (shot.camera.framing !== DEFAULTS.camera.framing) parts.push(nameOf(shot.camera.framing, language))
  return parts.filter(Boolean).join(', ')
}

function subjectInWords({ noun, count, action, wears }: Subject, language: Language): string {
  const number = count > 1 ? `${count} × ${noun}` : noun
  const worn = wears.length > 0 ? ` (${wears.join(', ')})` : ''
  return `${number}${worn}, ${nameOf(action, language)}`
}

/** What changed from one plan to its child, in one sentence for the end of an answer. */
export function describeChange(parent: ShotPlan, plan: ShotPlan, language: string): string {
  const lang = tongue(language)
  const told = [...filmChanges(parent, plan, lang), ...shotListChanges(parent, plan, lang)]
  for (const shot of plan.shots) {
    const before = parent.shots.find(({ id }) => id === shot.id)
    if (before) told.push(...shotDifferences(before, shot, lang))
  }
  const unique = [...new Set(told)]
  if (unique.length === 0) return lang === 'fr' ? 'Rien n’a changé.' : 'Nothing changed.'
  return `${lang === 'fr' ? 'Changé : ' : 'Changed: '}${unique.join(lang === 'fr' ? ' ; ' : '; ')}.`
}

function filmChanges(parent: ShotPlan, plan: ShotPlan, language: Language): string[] {
  const told: string[] = []
  for (const key of ['style', 'grade'] as const)
    if (parent.look[key] !== plan.look[key]) told.push(nameOf(plan.look[key], language))
  for (const key of ['aspect', 'resolution'] as const)
    if (parent.format[key] !== plan.format[key]) told.push(plan.format[key])
  if (parent.format.seed !== plan.format.seed) told.push(language === 'fr' ? 'un nouveau tirage' : 'a new seed')
  if (parent.look.palette.join() !== plan.look.palette.join())
    told.push(language === 'fr' ? 'la palette' : 'the palette')
  return told
}

function shotListChanges(parent: ShotPlan, plan: ShotPlan, language: Language): string[] {
  const before = parent.shots.map(({ id }) => id)
  const after = plan.shots.map(({ id }) => id)
  const fr = language === 'fr'
  if (after.length > before.length) return [fr ? 'un plan de plus' : 'one more shot']
  if (after.length < before.length) return [fr ? 'un plan de moins' : 'one shot less']
  return before.join() === after.join() ? [] : [fr ? 'l’ordre des plans' : 'the order of the shots']
}

function shotDifferences(before: Shot, after: Shot, language: Language): string[] {
  const fr = language === 'fr'
  const told: string[] = []
  if (before.durationSeconds !== after.durationSeconds) told.push(seconds(after.durationSeconds, language))
  for (const group of ['light', 'weather'] as const) {
    if (before[group].kind !== after[group].kind) told.push(nameOf(after[group].kind, language))
    else if (JSON.stringify(before[group]) !== JSON.stringify(after[group]))
      told.push(
        fr ? `la force : ${nameOf(after[group].kind, language)}` : `how strong: ${nameOf(after[group].kind, language)}`,
      )
  }
  if (before.setting.place !== after.setting.place) told.push(nameOf(after.setting.place, language))
  for (const key of ['move', 'framing', 'angle'] as const)
    if (before.camera[key] !== after.camera[key]) told.push(nameOf(after.camera[key], language))
  if (before.camera.speed !== after.camera.speed) told.push(fr ? 'le rythme de la caméra' : 'the pace of the camera')
  if (before.playbackSpeed !== after.playbackSpeed)
    told.push(fr ? `vitesse × ${after.playbackSpeed}` : `speed × ${after.playbackSpeed}`)
  if (JSON.stringify(before.titles.map(({ text }) => text)) !== JSON.stringify(after.titles.map(({ text }) => text))) {
    told.push(
      after.titles.length > 0
        ? after.titles.map(({ text }) => quote(text, language)).join(', ')
        : fr
          ? 'plus de titre'
          : 'no title',
    )
  }
  if (before.transition.kind !== after.transition.kind) told.push(fr ? 'la transition' : 'the transition')
  return [...told, ...castDifferences(before, after, language)]
}

function castDifferences(before: Shot, after: Shot, language: Language): string[] {
  const fr = language === 'fr'
  const came = after.subjects.filter(({ id }) => !before.subjects.some((other) => other.id === id))
  const gone = before.subjects.filter(({ id }) => !after.subjects.some((other) => other.id === id))
  const told = came.map(({ noun }) => `+ ${noun}`)
  told.push(...gone.map(({ noun }) => `− ${noun}`))
  for (const subject of after.subjects) {
    const old = before.subjects.find(({ id }) => id === subject.id)
    if (!old || JSON.stringify(old) === JSON.stringify(subject)) continue
    const words = tellSubject(subjectDifference(old, subject), old, language)
    told.push(words ? `${subject.noun}${fr ? ' : ' : ': '}${words}` : subject.noun)
  }
  return told
}
