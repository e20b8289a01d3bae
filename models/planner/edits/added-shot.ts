import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'

const RULES = rulesOf('shots')

/**
 * "add a shot where a dog sleeps", "add a third shot: …", "then a dog sleeps": the new shot's prompt is the rest of
 * the message. Null when no shot is added.
 */
export function addedShot({ plan, provenance, parse }: EditContext): { before: Span[]; change: PlanChange } | null {
  const { spans, message } = parse
  const from = startOfAddedShot(spans, plan.shots.length)
  if (from === null) return null
  const spot = spotOf(spans, from, plan.shots)
  const rest = spans.slice(
    spot.leads ? Math.max(from.prompt, spot.end) : from.prompt,
    spot.trails ? spot.start : undefined,
  )
  const first = rest.find((span) => span.kind !== 'stop' && !isRole(span, 'with', 'of', 'while', 'at', 'then'))
  if (!first || !rest.some((span) => ['noun', 'place', 'action'].includes(span.sense?.as ?? ''))) return null
  provenance.use('shots', ...spans.slice(from.verb))
  const prompt = message.slice(first.start, rest.at(-1)!.end).trim()
  return {
    before: spans.slice(0, from.verb),
    change: { change: 'add-shot', shot: { prompt }, after: spot.after },
  }
}

/** Where the words for adding a shot begin, and where its prompt does. */
function startOfAddedShot(spans: readonly Span[], shots: number): { verb: number; prompt: number } | null {
  const opening = spans.findIndex((span) => span.kind !== 'stop' && !isRole(span, 'and'))
  if (isRole(spans[opening], 'then')) return { verb: opening, prompt: opening + 1 }
  const next = spans.findIndex((span, index) => isNextShot(spans, index, span, shots))
  if (next >= 0) return { verb: 0, prompt: isShotWord(spans[next + 1] ?? spans[next]!) ? next + 2 : next + 1 }
  const verb = spans.findIndex((span) => senseAs(span, 'operation')?.operation === 'add')
  if (verb < 0) return null
  const shot = spans.findIndex((span, index) => index > verb && index <= verb + 4 && isShotWord(span))
  // "add rain to shot 2" adds no shot: only articles and numbers may stand between.
  const between = spans.slice(verb + 1, shot)
  const direct = between.every((span) => isRole(span, 'indefinite', 'definite', 'filler') || senseAs(span, 'ordinal'))
  return shot < 0 || !direct ? null : { verb, prompt: shot + 1 }
}

const isShotWord = (span: Span) =>
  senseAs(span, 'head')?.head === 'shot' || (senseAs(span, 'ordinal') !== null && RULES.anyShotWord.test(span.word))

/**
 * Where in the film the new shot goes: "at the beginning", "between the two", "before the last", "a second shot".
 * `leads` and `trails` say that those words open or close the description and are none of it.
 */
function spotOf(spans: readonly Span[], from: { verb: number; prompt: number }, shots: readonly Shot[]) {
  const last = shots.at(-1)!.id
  const before = (number: number) => shots[number - 2]?.id ?? null
  const ordinal = spans
    .slice(from.verb, from.prompt)
    .map((span) => senseAs(span, 'ordinal'))
    .find((sense) => sense !== null)
  const asNumber = ordinal && ordinal.value > 0 && ordinal.value <= shots.length ? before(ordinal.value) : last
  for (const [index, span] of spans.entries()) {
    if (index < from.verb) continue
    const after = RULES.atTheOpening.test(span.word) ? null : RULES.between.test(span.word) ? shots[0]!.id : undefined
    const beside = after === undefined ? besideShot(spans, index, shots) : { after, end: index + 1 }
    if (!beside) continue
    const leads = spans.slice(from.prompt, index).every((one) => one.sense?.as === 'function' || one.kind === 'stop')
    return { ...beside, start: index, leads, trails: !leads && beside.end >= spans.length }
  }
  return { after: asNumber, start: 0, end: 0, leads: false, trails: false }
}

/** "before the last one", "après le premier plan". */
function besideShot(spans: readonly Span[], index: number, shots: readonly Shot[]) {
  const side = RULES.beforeOrAfter.exec(spans[index]!.word)?.[0]
  if (!side) return null
  const at = spans.findIndex((span, next) => next > index && next <= index + 3 && senseAs(span, 'ordinal'))
  const value = senseAs(spans[at], 'ordinal')?.value
  if (value === undefined) return null
  const number = value < 0 ? shots.length : value
  const end = isShotWord(spans[at + 1] ?? spans[at]!) ? at + 2 : at + 1
  return {
    after: RULES.after.test(side) ? (shots[number - 1]?.id ?? null) : (shots[number - 2]?.id ?? null),
    end,
  }
}

/** "je veux un troisième plan" of a film of two. */
export function isNextShot(spans: readonly Span[], index: number, span: Span, shots: number): boolean {
  const value = senseAs(span, 'ordinal')?.value
  if (value !== shots + 1 || !isRole(spans[index - 1], 'indefinite')) return false
  return isShotWord(span) || isShotWord(spans[index + 1] ?? span)
}
