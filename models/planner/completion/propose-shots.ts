import type { Camera } from '../../contract/shot-plan.ts'
import { extractShot } from '../extract/extract-shot.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { read } from '../reading/read.ts'
import { foldText } from '../text/fold.ts'
import { THEMES } from './themes.ts'

/** A shot that the planner proposes: its prompt, and what is asked for in it. */
export interface ProposedShot {
  prompt: string
  request: RequestedShot
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
export function shotsOfTheme(base: RequestedShot, count: number): ProposedShot[] {
  const { language, message } = base.parse
  const theme = THEMES.find(({ words }) => words.test(foldText(message)))
  if (!theme) return []
  const proposed = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / theme.shots[language].length)
    const prompt = theme.shots[language][index % theme.shots[language].length]!
    const request = underBase(withAttributesOf(extractShot(read(prompt, language)), base), base)
    return round === 0 ? { prompt, request } : seenAs({ prompt, request }, index, language)
  })
  // A theme whose shots show nothing of what is named would drop it.
  const shown = new Set(proposed.flatMap(({ request }) => request.subjects.map(({ concept }) => concept)))
  return base.subjects.every(({ concept }) => shown.has(concept)) ? proposed : []
}

/** The same subject and place seen in other ways, from a number of shots that are there already. */
export function shotsOfSubject(told: ProposedShot, count: number, from = 0): ProposedShot[] {
  const { language } = told.request.parse
  return Array.from({ length: count }, (_, index) => seenAs(told, from + index, language))
}

function seenAs({ prompt, request }: ProposedShot, number: number, language: Language): ProposedShot {
  const view = VIEWS[number % VIEWS.length]!
  const { framing, move } = request.camera
  const camera =
    number === 0
      ? { ...request.camera, framing: framing ?? view.framing }
      : { ...request.camera, framing: view.framing, move: move ?? view.move }
  return {
    prompt: `${prompt}, ${view[language]}`,
    view: view[language],
    request: { ...request, camera, titles: [], transition: {}, notes: [] },
  }
}

/** "an ad for a red car": the car of a proposed shot is red. */
function withAttributesOf(request: RequestedShot, base: RequestedShot): RequestedShot {
  const subjects = request.subjects.map((subject) => {
    const same = base.subjects.find(({ concept }) => concept === subject.concept)
    return same ? { ...subject, noun: same.noun, attributes: { ...subject.attributes, ...same.attributes } } : subject
  })
  return { ...request, subjects }
}

/** What the person said of the film holds in every proposed shot. */
function underBase(request: RequestedShot, base: RequestedShot): RequestedShot {
  return {
    ...request,
    setting: { ...request.setting, ...base.setting },
    light: { ...request.light, ...base.light },
    weather: { ...request.weather, ...base.weather },
    look: base.look,
    format: base.format,
    camera: { ...request.camera, ...base.camera },
    playbackSpeed: base.playbackSpeed ?? request.playbackSpeed,
    titles: [],
    notes: [],
  }
}
