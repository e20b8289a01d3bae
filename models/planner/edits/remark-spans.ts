import { rulesOf } from '../lexicon/rules.ts'
import { isNoun } from '../reading/noun-phrases.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('remarks')

/**
 * The spans of a remark as its readers take them: without the clauses that only say what for, with what is too much
 * taken for unwished, and with "big" and "small" on the thing they stand beside.
 */
export function remarkSpans(spans: readonly Span[]): Span[] {
  const shown = withoutWeathersActions(
    withoutModels(withoutPurpose(spans.map((span, index) => inRemark(spans, index) ?? span))),
  )
  return withCameraOrders(
    withCirclingCamera(withRearView(withDegreesOfWeather(withoutOthersSizes(withOverdone(shown))))),
  )
}

/** "avance lentement vers elle", "move towards the castle": an order with nobody to obey it is the camera's. */
function withCameraOrders(spans: readonly Span[]): Span[] {
  const first = spans.findIndex((span) => span.kind !== 'stop' && !isRole(span, 'filler', 'and', 'then', 'also'))
  const toward = spans.findIndex((span, index) => index > first && RULES.towards.test(span.word))
  const target = spans
    .slice(toward + 1, toward + 3)
    .some((span) => span.sense?.as === 'noun' || isRole(span, 'pronoun'))
  if (first < 0 || toward < 0 || toward > first + 3 || !target) return [...spans]
  if (!RULES.goesThere.test(spans[first]!.word)) return [...spans]
  const stop = spans.findIndex((span, index) => index > toward && (span.kind === 'stop' || isRole(span, 'and')))
  const to = stop < 0 ? spans.length : stop
  return spans.map((span, index) => {
    if (index === first) return { ...span, kind: 'phrase', sense: { as: 'camera', camera: { move: 'dolly-in' } } }
    return index >= toward && index < to ? asUnread(span) : span
  })
}

/** Words that mean something else in a remark than in a film's own description. */
function inRemark(spans: readonly Span[], index: number): Span | null {
  const span = spans[index]!
  const [before, after] = [spans[index - 1], spans[index + 1]]
  // "add clouds" goes nowhere.
  if (RULES.cloudWord.test(span.word) && span.sense?.as === 'place')
    return { ...span, sense: { as: 'light', light: { kind: 'overcast' } } }
  // "more space between them" is none among the stars.
  if (
    RULES.spaceWord.test(span.word) &&
    (RULES.howMuch.test(before?.word ?? '') || RULES.between.test(after?.word ?? ''))
  )
    return asUnread(span)
  // "format cinéma, très large" is about the picture's sides.
  if (RULES.wideWord.test(span.word) && spans.slice(0, index).some((one) => senseAs(one, 'format')?.format.aspect))
    return asUnread(span)
  // "put an umbrella on the beach" gives it to nobody.
  const held = senseAs(span, 'holdable')
  const where = spans.slice(index + 1, index + 4)
  const puts = spans.slice(0, index).some((one) => RULES.putsThere.test(one.word))
  if (
    held &&
    puts &&
    isRole(before, 'indefinite') &&
    (isRole(after, 'at') || ['place', 'relation'].includes(after?.sense?.as ?? '')) &&
    where.some((one) => one.sense?.as === 'place')
  )
    return { ...span, sense: { as: 'noun', concept: held.item } }
  if (span.word === 'still' && [before, after].some((one) => one?.sense?.as === 'compare')) return asUnread(span)
  // "more waves": a number of things, whatever else the word does.
  if (RULES.howMuch.test(before?.word ?? '') && span.sense?.as === 'action' && /s$/.test(span.text))
    return { ...span, kind: 'unknown', senses: [], sense: null }
  // "its colour should be black" is no palette.
  const isColours = (one: Span | undefined) => senseAs(one, 'head')?.head === 'colours'
  if (isRole(span, 'possessive') && isColours(after)) return { ...span, sense: { as: 'function', role: 'pronoun' } }
  if (isColours(span) && isRole(before, 'possessive')) return asUnread(span)
  // "a drone shot following it": the picture follows.
  const follows = (one: Span | undefined) => senseAs(one, 'action')?.relation === 'follows'
  const view = senseAs(span, 'camera')?.camera
  if (view && follows(after)) return { ...span, sense: { as: 'camera', camera: { ...view, move: 'follow' } } }
  if (before?.sense?.as === 'camera' && follows(span)) return asUnread(span)
  return null
}

/** "from below so it looks huge", "pour qu'il ait l'air grand": what a change is for is no change of its own. */
function withoutPurpose(spans: readonly Span[]): Span[] {
  const from = spans.findIndex(
    (span, index) =>
      index > 0 &&
      RULES.soThat.test(span.word) &&
      spans.slice(index + 1, index + 4).some(({ word }) => RULES.seemsOrCan.test(word)),
  )
  if (from < 0) return [...spans]
  const stop = spans.findIndex((span, index) => index > from && span.kind === 'stop')
  const to = stop < 0 ? spans.length : stop
  return spans.map((span, index) => (index >= from && index < to ? asUnread(span) : span))
}

/** A span that says nothing here. */
const asUnread = (span: Span): Span => ({
  ...span,
  kind: 'phrase',
  senses: [],
  sense: { as: 'function', role: 'filler' },
})

/** "like an old detective movie", "façon jeu vidéo": who is named in it only says what kind of work it is like. */
function withoutModels(spans: readonly Span[]): Span[] {
  const like = spans.findIndex(({ word }) => RULES.inTheWayOf.test(word))
  if (like < 0) return [...spans]
  const stop = spans.findIndex((span, index) => index > like && span.kind === 'stop')
  const to = stop < 0 ? spans.length : stop
  if (!spans.slice(like + 1, to).some(({ word }) => RULES.kindOfWork.test(word))) return [...spans]
  const isOther = (span: Span) => ['noun', 'action', 'size', 'number', 'compare'].includes(span.sense?.as ?? '')
  return spans.map((span, index) =>
    (index > like && index < to && isOther(span)) || (index === like - 1 && senseAs(span, 'compare'))
      ? asUnread(span)
      : span,
  )
}

/** "some snow falling gently", "la neige tombe": what the weather does, nobody else. */
function withoutWeathersActions(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    if (!['action', 'motion', 'tempo'].includes(span.sense?.as ?? '')) return span
    const before = spans
      .slice(0, index)
      .findLast((one) => !isRole(one, 'be', 'while', 'filler', 'to', 'not') && !RULES.fallsFromTheSky.test(one.word))
    const own = before?.sense?.as === 'weather' && span.sense?.as === 'motion'
    if (own && !spans.some((one) => one.sense?.as === 'noun' || isRole(one, 'pronoun'))) return asUnread(span)
    if (span.sense?.as === 'tempo')
      return before?.sense?.as === 'weather' && RULES.fallsFromTheSky.test(spans[index - 1]!.word)
        ? asUnread(span)
        : span
    return before?.sense?.as === 'weather' && RULES.fallsFromTheSky.test(span.word) ? asUnread(span) : span
  })
}

const CAN_BE_TOO_MUCH = ['mood', 'look', 'light', 'time']

/** "too cartoonish", "c'est trop triste", "less gloomy": what there is too much of is not wished. */
function withOverdone(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    const before = spans[index - 1]
    const isSi = RULES.soOrThat.test(before?.word ?? '') && isRole(spans[index - 2], 'not')
    const less = isSi || RULES.lessOrTooMuch.test(before?.word ?? '') ? tooMuchOf(span) : null
    if (less) return { ...span, sense: less }
    const overdone = RULES.tooOrLess.test(before?.word ?? '') && CAN_BE_TOO_MUCH.includes(span.sense?.as ?? '')
    return overdone ? { ...span, negated: true } : span
  })
}

/** "not so fast", "pas si grand": as a comparison, of which there should be less. */
function tooMuchOf(span: Span): Span['sense'] {
  const [tempo, size] = [senseAs(span, 'tempo'), senseAs(span, 'size')]
  if (tempo) return { as: 'compare', what: 'speed', up: tempo.factor < 1 }
  return size ? { as: 'compare', what: 'size', up: ['tiny', 'small'].includes(size.size) } : null
}

const HEADS_OF_PICTURE = ['place', 'weather', 'light', 'time', 'head', 'look', 'transition', 'camera']

/** "a big city", "un gros orage", "a small title": the size is not the subject's. */
function withoutOthersSizes(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    if (span.sense?.as !== 'size') return span
    const next = spans[index + 1]
    const before = spans[index - 1]
    const ofNext = HEADS_OF_PICTURE.includes(next?.sense?.as ?? '') && !isHeadOfSubject(next!)
    const unknownThing = next?.kind === 'unknown' && isRole(before, 'indefinite') && !isNoun(next)
    const ofBefore = span.language === 'fr' && ['place', 'weather'].includes(before?.sense?.as ?? '')
    return ofNext || ofBefore || unknownThing ? { ...span, sense: degreeOf(span) } : span
  })
}

const isHeadOfSubject = (span: Span) => ['subject', 'one', 'film', 'shot'].includes(senseAs(span, 'head')?.head ?? '')

const degreeOf = (span: Span): Span['sense'] => ({
  as: 'degree',
  factor: ['tiny', 'small'].includes(senseAs(span, 'size')!.size) ? 0.5 : 1.6,
})

/** "heavy rain", "une pluie légère": strength, where the word means nothing else. */
function withDegreesOfWeather(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    if (span.sense !== null && !['compare', 'degree', 'tempo', 'missing'].includes(span.sense.as)) return span
    const beside = [spans[index - 1], spans[index + 1]].some((one) => one?.sense?.as === 'weather')
    if (!beside) return span
    if (RULES.strongWeather.test(span.word)) return { ...span, kind: 'phrase', sense: { as: 'degree', factor: 1.6 } }
    return RULES.lightWeather.test(span.word) ? { ...span, kind: 'phrase', sense: { as: 'degree', factor: 0.5 } } : span
  })
}

/** "follow the car from behind", "seen from the back": with nothing to be behind of, who is meant shows their back. */
function withRearView(spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    if (!RULES.frontOrBack.test(span.word)) return span
    const article = isRole(spans[index - 1], 'definite') ? 1 : 0
    const heading = RULES.theFront.test(span.word) ? 'toward' : 'away'
    const from = RULES.fromThere.test(spans[index - 1 - article]?.word ?? '')
    const next = spans[index + 1]
    const ends = next === undefined || next.kind === 'stop' || isRole(next, 'and', 'filler', 'then')
    return from && ends ? { ...span, kind: 'phrase', sense: { as: 'motion', heading } } : span
  })
}

/** "can the camera move in circles around them": a circle that a camera makes is no one else's way. */
function withCirclingCamera(spans: readonly Span[]): Span[] {
  const camera = spans.findIndex((span) => senseAs(span, 'head')?.head === 'camera')
  return spans.map((span, index) => {
    const circles = senseAs(span, 'motion')?.path === 'circle'
    const between = spans.slice(camera + 1, index)
    if (camera < 0 || index < camera || !circles || between.some((one) => one.kind === 'stop')) return span
    return { ...span, sense: { as: 'camera', camera: { move: 'orbit-right' } } }
  })
}
