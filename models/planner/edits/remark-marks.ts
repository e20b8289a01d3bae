import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { isNoun } from '../reading/noun-phrases.ts'

/**
 * The marks of a remark as its readers take them: without the clauses that only say what for, with what is too much
 * taken for unwished, and with "big" and "small" on the thing they stand beside.
 */
export function remarkMarks(marks: readonly Mark[]): Mark[] {
  const shown = withoutWeathersDeeds(
    withoutModels(withoutPurpose(marks.map((mark, index) => inRemark(marks, index) ?? mark))),
  )
  return withCameraOrders(
    withCirclingCamera(withRearView(withDegreesOfWeather(withoutOthersSizes(withOverdone(shown))))),
  )
}

/** "avance lentement vers elle", "move towards the castle": an order with nobody to obey it is the camera's. */
function withCameraOrders(marks: readonly Mark[]): Mark[] {
  const first = marks.findIndex((mark) => mark.kind !== 'stop' && !isRole(mark, 'filler', 'and', 'then', 'also'))
  const toward = marks.findIndex((mark, index) => index > first && /^(?:vers|towards?)$/.test(mark.word))
  const target = marks
    .slice(toward + 1, toward + 3)
    .some((mark) => mark.sense?.as === 'noun' || isRole(mark, 'pronoun'))
  if (first < 0 || toward < 0 || toward > first + 3 || !target) return [...marks]
  if (!/^(?:avance|avancez|avancer|move|go|glide|approche|approchez)$/.test(marks[first]!.word)) return [...marks]
  const stop = marks.findIndex((mark, index) => index > toward && (mark.kind === 'stop' || isRole(mark, 'and')))
  const to = stop < 0 ? marks.length : stop
  return marks.map((mark, index) => {
    if (index === first) return { ...mark, kind: 'phrase', sense: { as: 'camera', camera: { move: 'dolly-in' } } }
    return index >= toward && index < to ? unread(mark) : mark
  })
}

/** Words that mean something else in a remark than in a film's own description. */
function inRemark(marks: readonly Mark[], index: number): Mark | null {
  const mark = marks[index]!
  const [before, after] = [marks[index - 1], marks[index + 1]]
  // "add clouds" goes nowhere.
  if (/^(?:clouds?|nuages?)$/.test(mark.word) && mark.sense?.as === 'place')
    return { ...mark, sense: { as: 'light', light: { kind: 'overcast' } } }
  // "more space between them" is none among the stars.
  if (
    /^(?:space|espace)$/.test(mark.word) &&
    (AMOUNTS.test(before?.word ?? '') || /^(?:between|entre)/.test(after?.word ?? ''))
  )
    return unread(mark)
  // "format cinéma, très large" is about the picture's sides.
  if (/^(?:large|wide)$/.test(mark.word) && marks.slice(0, index).some((one) => senseAs(one, 'format')?.format.aspect))
    return unread(mark)
  // "put an umbrella on the beach" gives it to nobody.
  const held = senseAs(mark, 'holdable')
  const where = marks.slice(index + 1, index + 4)
  const puts = marks.slice(0, index).some((one) => /^(?:put|place|set|add|mets|met|pose|plante|ajoute)$/.test(one.word))
  if (
    held &&
    puts &&
    isRole(before, 'indefinite') &&
    (isRole(after, 'at') || ['place', 'relation'].includes(after?.sense?.as ?? '')) &&
    where.some((one) => one.sense?.as === 'place')
  )
    return { ...mark, sense: { as: 'noun', concept: held.item } }
  if (mark.word === 'still' && [before, after].some((one) => one?.sense?.as === 'compare')) return unread(mark)
  // "more waves": a number of things, whatever else the word does.
  if (AMOUNTS.test(before?.word ?? '') && mark.sense?.as === 'action' && /s$/.test(mark.text))
    return { ...mark, kind: 'unknown', senses: [], sense: null }
  // "its colour should be black" is no palette.
  const isColours = (one: Mark | undefined) => senseAs(one, 'head')?.head === 'colours'
  if (isRole(mark, 'possessive') && isColours(after)) return { ...mark, sense: { as: 'function', role: 'pronoun' } }
  if (isColours(mark) && isRole(before, 'possessive')) return unread(mark)
  // "a drone shot following it": the picture follows.
  const follows = (one: Mark | undefined) => senseAs(one, 'action')?.relation === 'follows'
  const view = senseAs(mark, 'camera')?.camera
  if (view && follows(after)) return { ...mark, sense: { as: 'camera', camera: { ...view, move: 'follow' } } }
  if (before?.sense?.as === 'camera' && follows(mark)) return unread(mark)
  return null
}

const AMOUNTS = /^(?:more|less|some|enough|fewer|bigger|plus de|plus d|moins de|moins d|assez de|assez d|trop de)$/

const PURPOSE = /^(?:so|so that|pour que|pour qu|afin|afin que|because|parce que|parce qu|car|puisque|since)$/
const SEEMS =
  /^(?:looks?|seems?|appears?|feels?|can|will|could|would|ait|aient|paraisse|semble|fasse|soit|voie|puisse|on)$/

/** "from below so it looks huge", "pour qu'il ait l'air grand": what a change is for is no change of its own. */
function withoutPurpose(marks: readonly Mark[]): Mark[] {
  const from = marks.findIndex(
    (mark, index) =>
      index > 0 && PURPOSE.test(mark.word) && marks.slice(index + 1, index + 4).some(({ word }) => SEEMS.test(word)),
  )
  if (from < 0) return [...marks]
  const stop = marks.findIndex((mark, index) => index > from && mark.kind === 'stop')
  const to = stop < 0 ? marks.length : stop
  return marks.map((mark, index) => (index >= from && index < to ? unread(mark) : mark))
}

/** A mark that says nothing here. */
const unread = (mark: Mark): Mark => ({
  ...mark,
  kind: 'phrase',
  senses: [],
  sense: { as: 'function', role: 'filler' },
})

const WORK =
  /^(?:film|films|movie|movies|show|shows|painting|photo|photograph|picture|poster|game|book|illustration|album|postcard|cartoon|comic|comics|story|peinture|tableau|carte postale|jeu|jeu video|affiche|bande dessinee|bd|conte|dessin|dessin anime)$/

/** "like an old detective movie", "façon jeu vidéo": who is named in it only says what kind of work it is like. */
function withoutModels(marks: readonly Mark[]): Mark[] {
  const like = marks.findIndex(({ word }) =>
    /^(?:like|look like|looks like|comme|facon|genre|style|style de)$/.test(word),
  )
  if (like < 0) return [...marks]
  const stop = marks.findIndex((mark, index) => index > like && mark.kind === 'stop')
  const to = stop < 0 ? marks.length : stop
  if (!marks.slice(like + 1, to).some(({ word }) => WORK.test(word))) return [...marks]
  const isOther = (mark: Mark) => ['noun', 'action', 'size', 'number', 'compare'].includes(mark.sense?.as ?? '')
  return marks.map((mark, index) =>
    (index > like && index < to && isOther(mark)) || (index === like - 1 && senseAs(mark, 'compare'))
      ? unread(mark)
      : mark,
  )
}

/** "some snow falling gently", "la neige tombe": what the weather does, nobody else. */
function withoutWeathersDeeds(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    if (!['action', 'motion', 'tempo'].includes(mark.sense?.as ?? '')) return mark
    const before = marks
      .slice(0, index)
      .findLast((one) => !isRole(one, 'be', 'while', 'filler', 'to', 'not') && !FALLS.test(one.word))
    const own = before?.sense?.as === 'weather' && mark.sense?.as === 'motion'
    if (own && !marks.some((one) => one.sense?.as === 'noun' || isRole(one, 'pronoun'))) return unread(mark)
    if (mark.sense?.as === 'tempo')
      return before?.sense?.as === 'weather' && FALLS.test(marks[index - 1]!.word) ? unread(mark) : mark
    return before?.sense?.as === 'weather' && FALLS.test(mark.word) ? unread(mark) : mark
  })
}

const FALLS =
  /^(?:fall|falls|falling|come down|coming down|drift|drifting|drifts|swirl|swirling|blow|blowing|pour|pouring|start|starts|tombe|tombent|tomber|tombant|qui tombe|flotte|flotter|descend|down)$/

const OVERDOES = /^(?:too|trop|so|tellement|way too|bien trop|beaucoup trop|less|moins|not so|pas si)$/
const CAN_BE_TOO_MUCH = ['mood', 'look', 'light', 'time']

/** "too cartoonish", "c'est trop triste", "less gloomy": what there is too much of is not wished. */
function withOverdone(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    const before = marks[index - 1]
    const isSi = /^(?:si|so|that|aussi)$/.test(before?.word ?? '') && isRole(marks[index - 2], 'not')
    const less = isSi || /^(?:not so|pas si|less|moins|trop|too)$/.test(before?.word ?? '') ? tooMuchOf(mark) : null
    if (less) return { ...mark, sense: less }
    const overdone = OVERDOES.test(before?.word ?? '') && CAN_BE_TOO_MUCH.includes(mark.sense?.as ?? '')
    return overdone ? { ...mark, negated: true } : mark
  })
}

/** "not so fast", "pas si grand": as a comparison, of which there should be less. */
function tooMuchOf(mark: Mark): Mark['sense'] {
  const [tempo, size] = [senseAs(mark, 'tempo'), senseAs(mark, 'size')]
  if (tempo) return { as: 'compare', what: 'speed', up: tempo.factor < 1 }
  return size ? { as: 'compare', what: 'size', up: ['tiny', 'small'].includes(size.size) } : null
}

const HEADS_OF_PICTURE = ['place', 'weather', 'light', 'time', 'head', 'look', 'transition', 'camera']

/** "a big city", "un gros orage", "a small title": the size is not the subject's. */
function withoutOthersSizes(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    if (mark.sense?.as !== 'size') return mark
    const next = marks[index + 1]
    const before = marks[index - 1]
    const ofNext = HEADS_OF_PICTURE.includes(next?.sense?.as ?? '') && !isHeadOfSubject(next!)
    const unknownThing = next?.kind === 'unknown' && isRole(before, 'indefinite') && !isNoun(next)
    const ofBefore = mark.language === 'fr' && ['place', 'weather'].includes(before?.sense?.as ?? '')
    return ofNext || ofBefore || unknownThing ? { ...mark, sense: degreeOf(mark) } : mark
  })
}

const isHeadOfSubject = (mark: Mark) => ['subject', 'one', 'film', 'shot'].includes(senseAs(mark, 'head')?.head ?? '')

const degreeOf = (mark: Mark): Mark['sense'] => ({
  as: 'degree',
  factor: ['tiny', 'small'].includes(senseAs(mark, 'size')!.size) ? 0.5 : 1.6,
})

/** "heavy rain", "une pluie légère": strength, where the word means nothing else. */
function withDegreesOfWeather(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    if (mark.sense !== null && !['compare', 'degree', 'tempo', 'missing'].includes(mark.sense.as)) return mark
    const beside = [marks[index - 1], marks[index + 1]].some((one) => one?.sense?.as === 'weather')
    if (!beside) return mark
    if (STRONG.test(mark.word)) return { ...mark, kind: 'phrase', sense: { as: 'degree', factor: 1.6 } }
    return SLIGHT.test(mark.word) ? { ...mark, kind: 'phrase', sense: { as: 'degree', factor: 0.5 } } : mark
  })
}

const STRONG =
  /^(?:hard|heavily|strongly|a lot|loads|beaucoup|tres fort|bien fort|heavy|thick|dense|strong|intense|violent|violente|massive|epais|epaisse|fort|forte|battante|enorme|torrential)$/
const SLIGHT =
  /^(?:light|slight|gentle|fine|thin|soft|leger|legere|fin|fine|faible|douce|doux|a bit of|un peu de|quelques)$/

/** "follow the car from behind", "seen from the back": with nothing to be behind of, who is meant shows their back. */
function withRearView(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, index) => {
    if (!/^(?:behind|derriere|back|rear|dos|face|front)$/.test(mark.word)) return mark
    const article = isRole(marks[index - 1], 'definite') ? 1 : 0
    const heading = /^(?:face|front)$/.test(mark.word) ? 'toward' : 'away'
    const from = /^(?:from|de|par|depuis)$/.test(marks[index - 1 - article]?.word ?? '')
    const next = marks[index + 1]
    const ends = next === undefined || next.kind === 'stop' || isRole(next, 'and', 'filler', 'then')
    return from && ends ? { ...mark, kind: 'phrase', sense: { as: 'motion', heading } } : mark
  })
}

/** "can the camera move in circles around them": a circle that a camera makes is no one else's way. */
function withCirclingCamera(marks: readonly Mark[]): Mark[] {
  const camera = marks.findIndex((mark) => senseAs(mark, 'head')?.head === 'camera')
  return marks.map((mark, index) => {
    const circles = senseAs(mark, 'motion')?.path === 'circle'
    const between = marks.slice(camera + 1, index)
    if (camera < 0 || index < camera || !circles || between.some((one) => one.kind === 'stop')) return mark
    return { ...mark, sense: { as: 'camera', camera: { move: 'orbit-right' } } }
  })
}
