import { kindOf } from '../lexicon/emoji-nouns.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { Sense } from '../lexicon/sense.ts'
import { type Span, senseAs, spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { actorsOf, doerOf } from './actors.ts'
import type { Extraction } from './requested-shot.ts'
import { firstAfter, lastBefore, type Spoken } from './spoken.ts'

const RULES = rulesOf('actions')

type ActionSense = Extract<Sense, { as: 'action' }>

/** What the subjects do, which way and how fast. */
export function extractActions(extraction: Extraction, spoken: readonly Spoken[]): void {
  const { spans, provenance, notes, parse } = extraction
  // Whose verb only said that they move.
  const generic = new Set<Spoken['request']>()
  for (const { span, sense } of spansAs(spans, 'action')) {
    if (provenance.used(span)) continue
    const actors = actorsOf(spans, spoken, spans.indexOf(span))
    for (const actor of new Map(actors.map((one) => [one.request.id, one])).values()) {
      if (span.negated) provenance.use(`subjects.${actor.request.id}.action`, span)
      else if (!actor.request.action || generic.has(actor.request)) {
        applyAction(extraction, actor, span, sense)
        if (sense.generic) generic.add(actor.request)
        else generic.delete(actor.request)
      } else if (sense.generic || sense.action === actor.request.action)
        provenance.use(`subjects.${actor.request.id}.action`, span)
      else if (!provenance.used(span)) {
        provenance.use('left out', span)
        notes.push(phrasesIn(parse.language).secondAction(span.text))
      }
    }
  }
  for (const { span, sense } of spansAs(spans, 'motion')) {
    if (provenance.used(span)) continue
    if (leadsAlong(spans, span)) {
      provenance.use('along', span)
      continue
    }
    const at = spans.indexOf(span)
    const mover =
      doerOf(
        spans,
        spoken.filter(({ phrase }) => phrase.to < at),
        at,
      ) ?? spoken[0]
    if (!mover) continue
    applyMotion(extraction, mover, span, sense)
  }
  for (const { span, sense } of spansAs(spans, 'tempo')) {
    const mover = lastBefore(spoken, spans.indexOf(span)) ?? firstAfter(spoken, spans, spans.indexOf(span))
    if (!mover || mover.request.speed !== undefined || provenance.used(span) || besideCamera(spans, span)) continue
    mover.request.speed = sense.factor
    provenance.use(`subjects.${mover.request.id}.speed`, span)
  }
}

function applyAction({ provenance }: Extraction, actor: Spoken, span: Span, sense: ActionSense): void {
  const path = `subjects.${actor.request.id}`
  actor.request.action = ownWay(actor, span, sense)
  // The French "ballon" is one that floats until it bounces.
  if (actor.request.concept === 'balloon' && ['bounce', 'roll', 'throw'].includes(sense.action))
    actor.request.concept = 'ball'
  provenance.use(`${path}.action`, span)
  if (sense.path) actor.request.path = { ...actor.request.path, kind: sense.path }
  if (sense.heading) actor.request.path = { ...actor.request.path, heading: sense.heading }
}

/** "a train crosses the bridge" drives, "un panda roule" rolls: a verb of any motion is that of the body. */
function ownWay({ request }: Spoken, { word }: Span, { action, generic }: ActionSense): ActionSense['action'] {
  const kind = kindOf(request.concept) ?? request.concept
  if (word.startsWith('roule') && /animal|legged|feline|canine/.test(kind)) return 'roll'
  if (!generic || action !== 'walk') return action
  if (/vehicle|wheeler|^train$|^boat$/.test(kind)) return 'drive'
  if (kind === 'sea animal') return 'swim'
  return kind === 'flying machine' || request.concept === 'airplane' ? 'fly' : action
}

function applyMotion(
  { provenance }: Extraction,
  mover: Spoken,
  span: Span,
  sense: Extract<Sense, { as: 'motion' }>,
): void {
  const still = mover.request.path?.kind === 'still'
  const { request } = mover
  if (sense.heading && (still || !request.action) && RULES.leftOrRight.test(span.word)) {
    request.position = { ...request.position, x: sense.heading === 'left' ? 0.25 : 0.75 }
    provenance.use(`subjects.${request.id}.position`, span)
    return
  }
  request.path = {
    ...request.path,
    ...(sense.path && { kind: sense.path }),
    ...(sense.heading && { heading: sense.heading }),
    // Without a word everybody goes to the right.
    ...(sense.flip && { heading: 'left' as const }),
  }
  provenance.use(`subjects.${request.id}.path`, span)
}

/** "down the street", "up the mountain": along a place, no way of its own. */
function leadsAlong(spans: readonly Span[], span: Span): boolean {
  const at = spans.indexOf(span)
  const next = spans.slice(at + 1, at + 4).find((other) => other.sense?.as !== 'function' && other.kind === 'phrase')
  return RULES.alongAPlace.test(span.word) && next?.sense?.as === 'place'
}

function besideCamera(spans: readonly Span[], span: Span): boolean {
  const at = spans.indexOf(span)
  return [spans[at - 1], spans[at + 1]].some((beside) => senseAs(beside, 'camera')?.camera.move !== undefined)
}
