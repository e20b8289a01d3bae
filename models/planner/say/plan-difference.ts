import type { Shot, ShotPlan, Title } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { castDifference } from './cast-difference.ts'
import { nameOf } from './names.ts'
import { momentDifference } from './tell-moment.ts'
import { quoteText, secondsWords } from './typography.ts'

/**
 * Everything in which a plan differs from another, in words and in the order one would tell it: the film, its shots,
 * then what is in them. It is read off the two plans, so that what is told is what changed.
 */
export function planDifference(before: ShotPlan, after: ShotPlan, language: Language): string[] {
  const told = [...filmDifference(before, after, language), ...shotListDifference(before, after, language)]
  const several = after.shots.length > 1
  const perShot = after.shots.map((shot, index) => {
    const old = before.shots.find(({ id }) => id === shot.id)
    return { number: index + 1, lines: old ? shotDifference(old, shot, language) : [] }
  })
  const everywhere = perShot[0]!.lines.filter((line) => perShot.every(({ lines }) => lines.includes(line)))
  told.push(...everywhere)
  for (const { number, lines } of perShot) {
    const own = lines.filter((line) => !everywhere.includes(line))
    const where = language === 'fr' ? `plan ${number} : ` : `shot ${number}: `
    told.push(...own.map((line) => (several ? `${where}${line}` : line)))
  }
  return [...new Set(told)]
}

function filmDifference(before: ShotPlan, after: ShotPlan, language: Language): string[] {
  const fr = language === 'fr'
  const told: string[] = []
  for (const key of ['style', 'grade'] as const)
    if (before.look[key] !== after.look[key]) told.push(nameOf(after.look[key], language))
  for (const key of ['aspect', 'resolution'] as const)
    if (before.format[key] !== after.format[key]) told.push(after.format[key])
  if (before.format.fps !== after.format.fps) told.push(`${after.format.fps} ${fr ? 'images par seconde' : 'fps'}`)
  if (before.format.seed !== after.format.seed) told.push(fr ? 'un nouveau tirage' : 'a new seed')
  if (before.look.palette.join() !== after.look.palette.join()) told.push(fr ? 'la palette' : 'the palette')
  return told
}

function shotListDifference(before: ShotPlan, after: ShotPlan, language: Language): string[] {
  const fr = language === 'fr'
  const come = after.shots.filter(({ id }) => !before.shots.some((shot) => shot.id === id))
  const gone = before.shots.filter(({ id }) => !after.shots.some((shot) => shot.id === id))
  const numbers = (shots: readonly Shot[], of: ShotPlan) => shots.map((shot) => of.shots.indexOf(shot) + 1).join(', ')
  const told: string[] = []
  if (come.length > 0) told.push(`${fr ? 'nouveau plan' : 'a new shot'} ${numbers(come, after)}`)
  if (gone.length > 0) told.push(fr ? `sans le plan ${numbers(gone, before)}` : `without shot ${numbers(gone, before)}`)
  const stayed = (plan: ShotPlan, other: ShotPlan) =>
    plan.shots.filter(({ id }) => other.shots.some((shot) => shot.id === id)).map(({ id }) => id)
  const order = stayed(after, before)
  if (stayed(before, after).join() !== order.join()) {
    const was = order.map((id) => before.shots.findIndex((shot) => shot.id === id) + 1).join(', ')
    told.push(fr ? `l’ordre des plans : ${was}` : `the order of the shots: ${was}`)
  }
  return told
}

function shotDifference(before: Shot, after: Shot, language: Language): string[] {
  const fr = language === 'fr'
  const told: string[] = []
  if (before.durationSeconds !== after.durationSeconds) told.push(secondsWords(after.durationSeconds, language))
  if (before.setting.place !== after.setting.place) told.push(nameOf(after.setting.place, language))
  told.push(...lightDifference(before, after, language))
  for (const key of ['move', 'framing', 'angle'] as const)
    if (before.camera[key] !== after.camera[key]) told.push(nameOf(after.camera[key], language))
  if (before.camera.speed !== after.camera.speed) {
    const faster = after.camera.speed > before.camera.speed
    told.push(
      fr ? `la caméra ${faster ? 'plus vite' : 'plus lentement'}` : `the camera ${faster ? 'faster' : 'slower'}`,
    )
  }
  if (before.playbackSpeed !== after.playbackSpeed) told.push(paceWords(after.playbackSpeed, language))
  told.push(...titleDifference(before, after, language))
  const { kind, seconds: overlap } = after.transition
  if (before.transition.kind !== kind) told.push(`${fr ? 'entrée :' : 'opens with'} ${transitionName(kind, language)}`)
  else if (before.transition.seconds !== overlap)
    told.push(`${transitionName(kind, language)}: ${secondsWords(overlap, language)}`)
  return [...told, ...castDifference(before, after, language), ...momentDifference(before, after, language)]
}

function paceWords(speed: number, language: Language): string {
  const fr = language === 'fr'
  if (speed === 1) return fr ? 'vitesse normale' : 'normal speed'
  const name = speed < 1 ? (fr ? 'ralenti' : 'slow motion') : fr ? 'accéléré' : 'sped up'
  return `${name} (× ${speed})`
}

function lightDifference(before: Shot, after: Shot, language: Language): string[] {
  const fr = language === 'fr'
  const told: string[] = []
  const was = before.light
  const now = after.light
  if (was.kind !== now.kind) told.push(nameOf(now.kind, language))
  else if (was.intensity !== now.intensity)
    told.push(now.intensity > was.intensity ? (fr ? 'plus lumineux' : 'brighter') : fr ? 'plus sombre' : 'darker')
  if (was.colour !== now.colour)
    told.push(
      now.colour === null
        ? fr
          ? 'lumière naturelle'
          : 'natural light'
        : `${fr ? 'lumière teintée' : 'tinted light'} ${now.colour}`,
    )
  if (was.direction !== now.direction)
    told.push(`${fr ? 'lumière :' : 'light from'} ${sideName(now.direction, language)}`)
  if (before.weather.kind !== after.weather.kind) told.push(nameOf(after.weather.kind, language))
  else if (before.weather.intensity !== after.weather.intensity) {
    const more = after.weather.intensity > before.weather.intensity
    const name = nameOf(after.weather.kind, language)
    told.push(fr ? `${name}, ${more ? 'plus fort' : 'moins fort'}` : `${name}, ${more ? 'stronger' : 'lighter'}`)
  }
  // An hour without another light is told by itself.
  if (before.setting.timeOfDay !== after.setting.timeOfDay && was.kind === now.kind)
    told.push(nameOf(after.setting.timeOfDay, language))
  return told
}

const SIDES: Readonly<Record<string, readonly [string, string]>> = {
  left: ['the left', 'de la gauche'],
  right: ['the right', 'de la droite'],
  front: ['the front', 'de face'],
  back: ['behind', 'de derrière'],
  above: ['above', 'd’en haut'],
}
const sideName = (side: string, language: Language) => SIDES[side]![language === 'fr' ? 1 : 0]

const TRANSITIONS: Readonly<Record<string, readonly [string, string]>> = {
  cut: ['a cut', 'coupe franche'],
  dissolve: ['a dissolve', 'fondu enchaîné'],
  'fade-black': ['a fade from black', 'fondu au noir'],
  'fade-white': ['a fade from white', 'fondu au blanc'],
  wipe: ['a wipe', 'volet'],
}
const transitionName = (kind: string, language: Language) => TRANSITIONS[kind]![language === 'fr' ? 1 : 0]

function titleDifference(before: Shot, after: Shot, language: Language): string[] {
  const fr = language === 'fr'
  const key = (title: Title) => JSON.stringify(title)
  const gone = before.titles.filter((title) => !after.titles.some(({ text }) => text === title.text))
  const lengthChanged = before.durationSeconds !== after.durationSeconds
  const told = after.titles.flatMap((title) => {
    const old = before.titles.find(({ text }) => text === title.text)
    if (old && (key(old) === key(title) || (lengthChanged && old.place === title.place))) return []
    return [titleInWords(title, after, language)]
  })
  if (gone.length > 0)
    told.push(
      `${fr ? 'sans le titre' : 'without the title'} ${gone.map(({ text }) => quoteText(text, language)).join(', ')}`,
    )
  return told
}

const PLACES: Readonly<Record<string, readonly [string, string]>> = {
  top: ['at the top', 'en haut'],
  centre: ['in the middle', 'au centre'],
  bottom: ['at the bottom', 'en bas'],
}

function titleInWords({ text, place, startSeconds, endSeconds }: Title, shot: Shot, language: Language): string {
  const where = PLACES[place]![language === 'fr' ? 1 : 0]
  const whole = startSeconds === 0 && endSeconds >= shot.durationSeconds
  const from = secondsWords(startSeconds, language)
  const to = secondsWords(endSeconds, language)
  const when = whole ? '' : language === 'fr' ? `, de ${from} à ${to}` : `, ${from} to ${to}`
  return `${language === 'fr' ? 'titre' : 'title'} ${quoteText(text, language)} (${where}${when})`
}
