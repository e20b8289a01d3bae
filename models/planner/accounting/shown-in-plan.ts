import type { Shot, ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { comesToTheSame } from '../completion/fill-subjects.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import type { Sense } from '../lexicon/sense.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

/** What a stretch of the message asked for, and the shots of the finished plan in which it may be seen. */
export interface Reading {
  request: RequestedShot
  plan: ShotPlan
  shots: readonly Shot[]
}

/** Whether the finished plan holds what a span means, as it was used: a reader's word alone does not count. */
export function isShownInPlan(reading: Reading, span: Span): boolean {
  const { plan, shots, request } = reading
  const fields = request.provenance.fieldsOf(span)
  if (span.kind === 'quote') return plan.shots.some(({ titles }) => titles.some((title) => isTitle(title.text, span)))
  if (span.negated) return true
  if (span.sense?.as === 'head') return false
  const check = span.sense ? CHECKS[span.sense.as] : undefined
  return check ? shots.some((shot) => check(span.sense as never, { reading, shot, fields, span })) : fields.length > 0
}

const isTitle = (text: string, { word }: Span) => foldText(text).slice(0, 60) === foldText(word).slice(0, 60)

interface Evidence {
  reading: Reading
  shot: Shot
  fields: readonly string[]
  span: Span
}
type Check<As extends Sense['as']> = (sense: Extract<Sense, { as: As }>, evidence: Evidence) => boolean

const CHECKS: { [As in Sense['as']]?: Check<As> } = {
  noun: ({ concept }, { shot, span, fields }) =>
    shot.subjects.some((one) => isCalled(one, concept, span)) ||
    itemsOf(shot).some((item) => item.includes(concept)) ||
    fields.some((field) => !field.startsWith('subjects.') && field !== 'subjects'),
  place: ({ place }, { shot, fields }) => shot.setting.place === place || fields.length > 0,
  time: ({ time, light }, { shot }) => shot.setting.timeOfDay === time || shot.light.kind === light,
  light: ({ light }, { shot }) => holdsAny(shot.light, light),
  weather: ({ weather }, { shot, fields }) => shot.weather.kind === weather || fields.includes('setting.place'),
  look: ({ look }, { reading, fields }) => holdsAny(reading.plan.look, look) || fields.includes('look.style'),
  camera: ({ camera }, { shot }) => holdsAny(shot.camera, camera),
  playback: ({ speed }, { shot }) => speed < 1 === shot.playbackSpeed < 1,
  format: ({ format }, { reading, fields }) => fields.length > 0 || holdsAny(reading.plan.format, format),
  transition: ({ transition: kind }, { reading, fields }) =>
    kind === 'cut' || (fields.length > 0 && reading.plan.shots.some(({ transition }) => transition.kind === kind)),
  action: (sense, { shot, fields }) =>
    fields.some((field) => !/^subjects\..*\.action$/.test(field)) ||
    owners(shot, fields, 'action').some(
      ({ action }) => sense.generic || action === sense.action || isLikeAction(sense.action, action),
    ),
  motion: (_sense, { shot, fields }) => ownedBySomebody(shot, fields),
  tempo: (_sense, { shot, fields }) => ownedBySomebody(shot, fields),
  position: (_sense, { shot, fields }) => ownedBySomebody(shot, fields),
  colour: ({ colour, hex }, { reading, shot, fields }) =>
    owners(shot, fields, 'attributes.colour').some(({ attributes }) => attributes.colour === colour) ||
    wearers(shot, fields).some((item) => item.includes(colour)) ||
    shot.light.colour === hex ||
    reading.plan.look.palette.includes(hex) ||
    fields.some((field) => /^(?:setting|look|light)\b/.test(field)),
  material: ({ material }, { shot, fields }) =>
    owners(shot, fields, 'attributes.material').some(({ attributes }) => attributes.material === material),
  size: ({ size }, { shot, fields }) =>
    fields.some((field) => !field.startsWith('subjects.')) ||
    owners(shot, fields, 'attributes.size').some(({ attributes }) => attributes.size === size),
  wearable: ({ item }, { reading, shot, span }) => hasItem(shot, item, span, reading.request.spans),
  holdable: ({ item }, { reading, shot, span }) => hasItem(shot, item, span, reading.request.spans),
  relation: (_sense, { shot, fields }) => fields.length > 0 && (shot.relations.length > 0 || !isOfRelations(fields)),
}

/** Who only stands does not look around, whatever else comes to the same. */
const isLikeAction = (asked: Subject['action'], shown: Subject['action']) =>
  asked !== 'look-around' && comesToTheSame(asked, shown)

const isOfRelations = (fields: readonly string[]) => fields.every((field) => field === 'relations')

const holdsAny = (whole: object, part: object) =>
  Object.entries(part).some(([field, value]) => (whole as Record<string, unknown>)[field] === value)

function isCalled({ noun, reference }: Subject, concept: string, { word, text }: Span): boolean {
  const name = foldText(noun)
  if (reference.kind === 'upload' || reference.concept === concept) return true
  return name.includes(foldText(word)) || name.includes(foldText(text)) || foldText(text).includes(name)
}

const itemsOf = ({ subjects }: Shot) => subjects.flatMap(({ wears, holds }) => [...wears, ...holds])

/** A garment on whom it was said of, or a thing by itself where it was said of nobody. */
function hasItem({ subjects, relations }: Shot, item: string, span: Span, spans: readonly Span[]): boolean {
  const has = ({ id, wears, holds }: Subject) =>
    [...wears, ...holds].some((one) => one.includes(item)) ||
    relations.some((one) => one.subject === id && isIt(subjects.find((other) => other.id === one.object)))
  const isIt = (one: Subject | undefined) => one !== undefined && isCalled(one, item, span)
  const wearer = wearerOf(spans, spans.indexOf(span))
  if (!wearer) return subjects.some(isIt) || subjects.filter(isDressed).some(has)
  const noun = senseAs(wearer, 'noun')
  return noun !== null && subjects.some((one) => isCalled(one, noun.concept, wearer) && has(one))
}

const isDressed = ({ reference }: Subject) => reference.kind === 'upload' || kindOf(reference.concept) !== undefined

const BESIDE_GARMENT = ['function', 'colour', 'size', 'material', 'wearable', 'holdable', 'wearing', 'missing']

/** "a team in red shirts": who is said to have it on, known or not. */
function wearerOf(spans: readonly Span[], at: number): Span | undefined {
  let before = at - 1
  while (BESIDE_GARMENT.includes(spans[before]?.sense?.as ?? '') && !isRole(spans[before], 'pronoun', 'then')) before--
  const link = spans.slice(before + 1, at)
  const isWorn = link.some((one) => isRole(one, 'with') || /^(?:in|en|wearing|portant)$/.test(one.word))
  const wearer = spans[before]
  return isWorn && wearer && (wearer.kind === 'unknown' || senseAs(wearer, 'noun')) ? wearer : undefined
}

/** Those of the shot for whom the fields were used; whoever was left out is not among them. */
function owners({ subjects }: Shot, fields: readonly string[], name: string): Subject[] {
  return subjects.filter(({ id }) => fields.includes(`subjects.${id}.${name}`))
}

const ownedBySomebody = ({ subjects }: Shot, fields: readonly string[]) =>
  fields.some((field) => {
    const id = /^subjects\.(.+?)\.(?:position|path|speed|action|count|attributes)/.exec(field)?.[1]
    return id === undefined || subjects.some((one) => one.id === id)
  })

const wearers = ({ subjects }: Shot, fields: readonly string[]) =>
  subjects
    .filter(({ id }) => fields.some((field) => new RegExp(`^subjects\\.${id}\\.(?:wears|holds)$`).test(field)))
    .flatMap(({ wears, holds }) => [...wears, ...holds])
