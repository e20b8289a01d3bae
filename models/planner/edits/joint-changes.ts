import type { PlanChange } from '../../contract/plan-edit.ts'
import { rulesOf } from '../lexicon/rules.ts'
import type { TransitionKind } from '../lexicon/sense.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'
import { shotNumbersIn } from './shot-numbers.ts'

const RULES = rulesOf('joints')

/**
 * "a wipe from 1 to 2 and hard cuts after", "un fondu entre le plan 2 et le plan 3": transitions between shots that are
 * named by number. The words left over go on as a remark of their own.
 */
export function jointsIn(context: EditContext, spans: readonly Span[]): { changes: PlanChange[]; rest: Span[] } {
  const { shots } = context.plan
  const none = { changes: [], rest: [...spans] }
  const kinds = spans.filter((span) => senseAs(span, 'transition') && !span.negated)
  if (shots.length < 2 || kinds.length === 0) return none
  const changes: PlanChange[] = []
  const used: Span[] = []
  let last = 0
  for (const [index, span] of kinds.entries()) {
    const after = spans.slice(spans.indexOf(span) + 1, kinds[index + 1] ? spans.indexOf(kinds[index + 1]!) : undefined)
    const ends = after.findIndex((one) => one.kind === 'stop' || one.sense?.as === 'operation')
    const words = ends < 0 ? after : after.slice(0, ends)
    const joint = jointAfter(words, shots.length, last)
    if (!joint) continue
    const kind = senseAs(span, 'transition')!.transition
    changes.push(
      intoShots(
        joint.into.map((number) => shots[number - 1]!.id),
        kind,
      ),
    )
    used.push(span, ...joint.spans)
    last = Math.max(last, ...joint.into)
  }
  if (changes.length === 0) return none
  context.provenance.use('transition.kind', ...used)
  const rest = spans.filter((span) => !used.includes(span))
  return { changes, rest: rest.every(isEmpty) ? [] : rest }
}

const isEmpty = (span: Span) =>
  span.kind === 'stop' ||
  ['function', 'operation', 'degree'].includes(span.sense?.as ?? '') ||
  senseAs(span, 'head')?.head === 'transition'

export function intoShots(shots: string[], kind: TransitionKind): PlanChange {
  return { change: 'transition', shots, transition: { kind, seconds: kind === 'cut' ? 0 : 0.5 } }
}

/** "entre les deux premiers plans", "between the last two shots": two of them, at one end of the film. */
function pairOfShots(words: readonly Span[]): { last: boolean; spans: Span[] } | null {
  const at = words.findIndex((span) => {
    const value = senseAs(span, 'ordinal')?.value
    return value === 1 || value === -1
  })
  const isTwo = (span: Span | undefined) =>
    senseAs(span, 'number')?.value === 2 || RULES.betweenTheTwo.test(span?.word ?? '')
  if (at < 0 || !(isTwo(words[at - 1]) || isTwo(words[at + 1]))) return null
  return {
    last: senseAs(words[at], 'ordinal')!.value === -1,
    spans: words.slice(0, at + 3).filter(({ kind }) => kind !== 'stop'),
  }
}

/** The shots that a transition leads into, by the numbers said after it. */
function jointAfter(words: readonly Span[], shots: number, last: number): { into: number[]; spans: Span[] } | null {
  const group = words.find((span) => senseAs(span, 'ordinal')?.also?.length === 1)
  if (group) {
    const { value, also } = senseAs(group, 'ordinal')!
    return { into: [Math.max(value, also![0]!)], spans: [group] }
  }
  const pair = pairOfShots(words)
  if (pair) return { into: [pair.last ? shots : 2], spans: pair.spans }
  const numbers = shotNumbersIn(words, shots)
  const [one, other] = numbers
  if (one && other && one.number !== other.number)
    return { into: [Math.max(one.number, other.number)], spans: [...one.spans, ...other.spans] }
  // "into shot 3", "before the last".
  const leads = words
    .slice(0, words.indexOf(one?.spans[0] ?? words[0]!))
    .some(({ word }) => RULES.leadsToAShot.test(word))
  if (one && one.number > 1 && leads) return { into: [one.number], spans: one.spans }
  const after = words.find(({ word }) => RULES.afterThat.test(word))
  if (!after && !words.some((span) => senseAs(span, 'head')?.head === 'rest')) return null
  const into = Array.from({ length: shots - 1 }, (_, index) => index + 2).filter((number) => number > last)
  return last > 0 && into.length > 0
    ? { into, spans: words.filter((span) => span === after || !isRole(span, 'and')) }
    : null
}
