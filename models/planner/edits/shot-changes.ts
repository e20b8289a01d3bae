import type { PlanChange } from '../../contract/plan-edit.ts'
import { durationsIn } from '../extract/timing.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { PlanError } from '../plan-error.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { EditContext } from './edit-context.ts'
import { shotNumberIn } from './scope.ts'
import type { Segment } from './segments.ts'
import { shotNumbersIn } from './shot-numbers.ts'

const RULES = rulesOf('shots')

/** Adding, removing and reordering whole shots; null when the instruction is about something in them. */
export function shotChanges(context: EditContext, segment: Segment): PlanChange[] | null {
  const { plan, provenance, parse } = context
  const at = shotNumberIn(segment.spans)
  if ((segment.operation === 'remove' || cutsOut(segment)) && at && !namesThings(segment)) {
    const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
    const { errors } = phrasesIn(parse.language)
    if (!shot) throw new PlanError(errors.noShot(at.spans.map(({ text }) => text).join(' '), plan.shots.length))
    if (plan.shots.length === 1) throw new PlanError(errors.lastShot)
    provenance.use('shots', ...at.spans)
    const also = at.spans.flatMap((span) => senseAs(span, 'ordinal')?.also ?? [])
    const gone = [shot, ...also.map((number) => plan.shots[number - 1]!)]
    if (gone.length === plan.shots.length) throw new PlanError(errors.lastShot)
    return gone.map(({ id }) => ({ change: 'remove-shot', shotId: id }))
  }
  const moved = at && movedTo(segment, at.spans)
  if (moved && [null, 'set', 'move'].includes(segment.operation) && plan.shots.length > 1) {
    const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
    const others = plan.shots.filter((one) => one !== shot)
    provenance.use('shots', ...segment.spans)
    if (shot)
      return [{ change: 'order', shotIds: (moved > 0 ? [shot, ...others] : [...others, shot]).map(({ id }) => id) }]
  }
  const beside = movedBeside(
    plan.shots.map(({ id }) => id),
    segment,
  )
  if (beside) {
    provenance.use('shots', ...segment.spans)
    return [{ change: 'order', shotIds: beside }]
  }
  if (segment.operation === 'swap' || tradesShots(segment)) {
    if (plan.shots.length === 1) throw new PlanError(phrasesIn(parse.language).errors.oneShot)
    provenance.use('shots', ...segment.spans)
    const ids = plan.shots.map(({ id }) => id)
    const [one, other] = shotNumbersIn(segment.spans, ids.length).flatMap(({ number, spans }) => [
      number - 1,
      ...(senseAs(spans[0], 'ordinal')?.also ?? []).map((more) => more - 1),
    ])
    if (one === undefined || other === undefined) return [{ change: 'order', shotIds: ids.reverse() }]
    return [{ change: 'order', shotIds: ids.with(one, ids[other]!).with(other, ids[one]!) }]
  }
  return null
}

/** "mets le plan 3 avant le plan 1", "put the owl after the fox": the order with one shot beside another. */
function movedBeside(ids: readonly string[], segment: Segment): string[] | null {
  const at = segment.spans.findIndex(({ word }) => RULES.beforeOrAfterAShot.test(word))
  if (at < 0 || namesThings(segment) || ids.length < 2) return null
  const [one] = shotNumbersIn(segment.spans.slice(0, at), ids.length)
  const [other] = shotNumbersIn(segment.spans.slice(at + 1), ids.length)
  if (!one || !other || one.number === other.number || segment.spans.some((span) => senseAs(span, 'transition')))
    return null
  const rest = ids.filter((_id, index) => index !== one.number - 1)
  const place = rest.indexOf(ids[other.number - 1]!) + (RULES.afterAnywhere.test(segment.spans[at]!.word) ? 1 : 0)
  return rest.toSpliced(place, 0, ids[one.number - 1]!)
}

/** "swap both shots", "échange les deux plans", "switch shots 1 and 3". */
const tradesShots = (segment: Segment) =>
  segment.spans.some((span) => RULES.exchanges.test(span.word)) &&
  segment.spans.some(
    (span, index) =>
      senseAs(span, 'head')?.head === 'shot' ||
      senseAs(span, 'ordinal') ||
      (senseAs(span, 'number') && isRole(segment.spans[index - 1], 'definite')),
  ) &&
  !namesThings(segment)

const namesThings = (segment: Segment) =>
  segment.spans.some((span) =>
    ['noun', 'weather', 'wearable', 'light', 'camera', 'look'].includes(span.sense?.as ?? ''),
  )

/** "cut the last shot", "coupe le dernier plan": not a transition, and no length is said. */
const cutsOut = ({ spans }: Segment) =>
  RULES.cutsIt.test(spans.find((span) => !isRole(span, 'filler'))?.word ?? '') &&
  durationsIn(spans).length === 0 &&
  !spans.some((span) => senseAs(span, 'unit') || senseAs(span, 'compare'))

/** "keep only the first shot": the others go. */
export function keepOnlyShot({ plan }: EditContext, { spans }: Segment): PlanChange[] {
  const at = shotNumberIn(spans)
  const only = spans.some((span) => isRole(span, 'only') || span.word === 'que')
  const kept = at && (at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1])
  if (!only || !kept) return []
  const also = at.spans.flatMap((span) => senseAs(span, 'ordinal')?.also ?? [])
  const stay = [kept, ...also.map((number) => plan.shots[number - 1])]
  return plan.shots.filter((shot) => !stay.includes(shot)).map(({ id }) => ({ change: 'remove-shot', shotId: id }))
}

/** "en premier", "to the start": 1 or -1. */
function endOfFilm(spans: readonly Span[], span: Span): 1 | -1 | undefined {
  if (span.word === 'en premier') return 1
  if (span.word === 'en dernier') return -1
  const led = spans
    .slice(Math.max(0, spans.indexOf(span) - 2), spans.indexOf(span))
    .some(({ word }) => RULES.leadsToAPlace.test(word))
  if (!led) return undefined
  if (RULES.theOpening.test(span.word)) return 1
  return RULES.theEnding.test(span.word) ? -1 : undefined
}

/** "put the second shot first", "mets le premier plan à la fin": 1 or -1, when nothing else is said. */
function movedTo(segment: Segment, shot: readonly Span[]): 1 | -1 | null {
  if (namesThings(segment)) return null
  const rest = segment.spans.filter((span) => !shot.includes(span))
  const opens = rest.find((span) => RULES.beginsWith.test(span.word))
  const closes = rest.find((span) => RULES.endsWith.test(span.word))
  const leads = rest.every((span) => span.sense?.as === 'function' || span.kind === 'stop')
  if (leads && (opens || closes) && rest.some((span) => isRole(span, 'with', 'by', 'of', 'at'))) return opens ? 1 : -1
  const value = rest
    .map((span) => endOfFilm(rest, span) ?? senseAs(span, 'ordinal')?.value)
    .find((one) => one !== undefined)
  const plain = rest.every(
    (span) => ['function', 'operation', 'ordinal'].includes(span.sense?.as ?? '') || senseAs(span, 'action')?.generic,
  )
  return plain && (value === 1 || value === -1) ? value : null
}
