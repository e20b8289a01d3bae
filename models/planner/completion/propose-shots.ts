import type { Camera } from '../../contract/shot-plan.ts'
import { shotWish } from '../extract/shot-wish.ts'
import type { ShotWish } from '../extract/wish.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { read } from '../reading/read.ts'
import { fold } from '../text/fold.ts'
import { THEMES } from './themes.ts'

/** A shot that the planner proposes: its prompt, and what is asked for in it. */
export interface ProposedShot {
  prompt: string
  wish: ShotWish
  /** How it is proposed to be seen, when that alone is new. */
  view?: string
}

/** How the same thing is seen in one shot after the other. */
const VIEWS: readonly { framing: Camera['framing']; move: Camera['move']; en: string; fr: string }[] = [
  { framing: 'wide', move: 'static', en: 'wide shot', fr: 'plan large' },
  { framing: 'medium', move: 'follow', en: 'medium shot, the camera follows', fr: 'plan moyen, la caméra suit' },
  {
    framing: 'close-up',
    move: 'dolly-in',
    en: 'close-up, the camera comes closer',
    fr: 'gros plan, la caméra s’approche',
  },
  { framing: 'medium', move: 'orbit-right', en: 'medium shot, the camera orbits', fr: 'plan moyen, la caméra tourne' },
  { framing: 'wide', move: 'crane-up', en: 'wide shot, the camera rises', fr: 'plan large, la caméra s’élève' },
]

/** The shots that films of the theme usually have; none when the message names no theme we know. */
export function shotsOfTheme(base: ShotWish, count: number): ProposedShot[] {
  const { language, message } = base.reading
  const theme = THEMES.find(({ words }) => words.test(fold(message)))
  if (!theme) return []
  const proposed = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / theme.shots[language].length)
    const prompt = theme.shots[language][index % theme.shots[language].length]!
    const wish = underBase(withAttributesOf(shotWish(read(prompt, language)), base), base)
    return round === 0 ? { prompt, wish } : seenAs({ prompt, wish }, index, language)
  })
  // A theme whose shots show nothing of what is named would drop it.
  const shown = new Set(proposed.flatMap(({ wish }) => wish.subjects.map(({ concept }) => concept)))
  return base.subjects.every(({ concept }) => shown.has(concept)) ? proposed : []
}

/** The same subject and place seen in other ways, from a number of shots that are there already. */
export function shotsOfSubject(told: ProposedShot, count: number, from = 0): ProposedShot[] {
  const { language } = told.wish.reading
  return Array.from({ length: count }, (_, index) => seenAs(told, from + index, language))
}

function seenAs({ prompt, wish }: ProposedShot, number: number, language: Language): ProposedShot {
  const view = VIEWS[number % VIEWS.length]!
  const { framing, move } = wish.camera
  const camera =
    number === 0
      ? { ...wish.camera, framing: framing ?? view.framing }
      : { ...wish.camera, framing: view.framing, move: move ?? view.move }
  return {
    prompt: `${prompt}, ${view[language]}`,
    view: view[language],
    wish: { ...wish, camera, titles: [], transition: {}, notes: [] },
  }
}

/** "an ad for a red car": the car of a proposed shot is red. */
function withAttributesOf(wish: ShotWish, base: ShotWish): ShotWish {
  const subjects = wish.subjects.map((subject) => {
    const same = base.subjects.find(({ concept }) => concept === subject.concept)
    return same ? { ...subject, noun: same.noun, attributes: { ...subject.attributes, ...same.attributes } } : subject
  })
  return { ...wish, subjects }
}

/** What the person said of the film holds in every proposed shot. */
function underBase(wish: ShotWish, base: ShotWish): ShotWish {
  return {
    ...wish,
    setting: { ...wish.setting, ...base.setting },
    light: { ...wish.light, ...base.light },
    weather: { ...wish.weather, ...base.weather },
    look: base.look,
    format: base.format,
    camera: { ...wish.camera, ...base.camera },
    playbackSpeed: base.playbackSpeed ?? wish.playbackSpeed,
    titles: [],
    notes: [],
  }
}
