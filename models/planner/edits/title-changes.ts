import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot, Title } from '../../contract/shot-plan.ts'
import { DEFAULTS } from '../defaults.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'
import { durationsIn } from '../extract/timing.ts'
import { titlesOf } from '../extract/titles.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type Span, senseAs, spansAs } from '../reading/span.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import type { Segment } from './segments.ts'

const RULES = rulesOf('titles')

const MOST = 4
/** "add the title “Hello” at the top", "move the title up", "remove the title": texts on the picture. */
export function titleChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { parse, provenance, notes } = context
  const head = segment.spans.find((span) => senseAs(span, 'head')?.head === 'title')
  if (segment.operation === 'remove' && head) return withoutTitles(context, segment, shots, head)
  const all = titlesOf({ parse, spans: segment.spans, provenance, notes })
  // "replace “A” by “B”": the words that stand there are what goes.
  const old = shotsIn(context.plan, shots).flatMap(({ titles }) => titles.map(({ text }) => text))
  const exchanged = segment.operation === 'replace' && all.length > 1
  const said = exchanged ? all.filter(({ text }) => !old.includes(text)) : all
  if (said.length === 0) return head ? restyledTitles(context, segment, shots, head) : []
  return scopesOf(context, shots, said).map(({ scope, titles, shot }) => ({
    change: 'titles',
    shots: scope,
    titles: [...keptTitles(segment, shot, titles), ...titles.map((title) => timeTitle(title, shot))].slice(-MOST),
  }))
}

type SaidTitle = RequestedShot['titles'][number]

/** A film's title opens it; in a film of several shots it stands on the first, a closing one on the last. */
function scopesOf({ plan }: EditContext, shots: Scope, said: SaidTitle[]) {
  if (shots !== 'all' || plan.shots.length === 1)
    return [{ scope: shots, titles: said, shot: shotsIn(plan, shots)[0]! }]
  const closing = said.filter(({ when }) => when === 'end')
  const opening = said.filter(({ when }) => when !== 'end')
  return [
    { titles: opening, shot: plan.shots[0]! },
    { titles: closing, shot: plan.shots.at(-1)! },
  ].flatMap(({ titles, shot }) => (titles.length > 0 ? [{ scope: [shot.id], titles, shot }] : []))
}

function timeTitle({ text, place, when }: SaidTitle, { durationSeconds }: Shot): Title {
  const shown = Math.min(durationSeconds, DEFAULTS.title.seconds)
  return {
    text,
    startSeconds: when === 'end' ? Math.round((durationSeconds - shown) * 100) / 100 : 0,
    endSeconds: when === 'start' ? shown : durationSeconds,
    place: place ?? DEFAULTS.title.place,
  }
}

/** The titles that stay: all of them beside a further one, those elsewhere on the picture beside one with a place of its own. */
function keptTitles({ operation, spans }: Segment, shot: Shot, fresh: readonly SaidTitle[]): Title[] {
  if (spans.some(({ word }) => RULES.changesATitle.test(word)) || operation === 'replace') return []
  if (operation === 'add' || spans.some(({ word }) => RULES.furtherTitle.test(word))) return shot.titles
  const places = fresh.map(({ place }) => place)
  if (places.some((place) => place === undefined)) return []
  return shot.titles.filter(({ place }) => !places.includes(place))
}

function withoutTitles(context: EditContext, segment: Segment, shots: Scope, head: Span): PlanChange[] {
  const ordinal = segment.spans.find((span) => senseAs(span, 'ordinal'))
  const value = senseAs(ordinal, 'ordinal')?.value
  const place = spansAs(segment.spans, 'title-place')[0]
  context.provenance.use('titles', head, ordinal, place?.span)
  return eachWithTitles(context, shots, (shot) =>
    shot.titles.filter((title, index) => {
      if (place) return title.place !== place.sense.place
      return value === undefined || shot.titles.length < 2
        ? false
        : index !== (value < 0 ? shot.titles.length - 1 : value - 1)
    }),
  )
}

/** "move the title to the top", "the title only for 2 seconds": the same text elsewhere, earlier or shorter. */
function restyledTitles(context: EditContext, segment: Segment, shots: Scope, head: Span): PlanChange[] {
  const place = spansAs(segment.spans, 'title-place')[0]
  const lasting = durationsIn(segment.spans)[0]
  const when = segment.spans.find((span) => senseAs(span, 'ordinal'))
  const value = senseAs(when, 'ordinal')?.value
  const times = value !== undefined && RULES.startOrEnd.test(when!.word)
  if (!place && !lasting && !times) return []
  context.provenance.use('titles', head, place?.span, when, ...(lasting?.spans ?? []))
  return eachWithTitles(context, shots, (shot) =>
    shot.titles.map((title) => {
      const shown = Math.min(shot.durationSeconds, lasting?.seconds ?? DEFAULTS.title.seconds)
      const moved = place ? { ...title, place: place.sense.place } : title
      if (!times && !lasting) return moved
      const late = value !== undefined && value < 0
      const start = late ? Math.round((shot.durationSeconds - shown) * 100) / 100 : 0
      return { ...moved, startSeconds: start, endSeconds: late ? shot.durationSeconds : shown }
    }),
  )
}

function eachWithTitles(context: EditContext, shots: Scope, make: (shot: Shot) => Title[]): PlanChange[] {
  const those = shotsIn(context.plan, shots).filter(({ titles }) => titles.length > 0)
  if (those.length === 0) return [{ change: 'titles', shots, titles: [] }]
  return those.map((shot) => ({ change: 'titles', shots: [shot.id], titles: make(shot) }))
}
