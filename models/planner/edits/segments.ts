import { rulesOf } from '../lexicon/rules.ts'
import type { Operation } from '../lexicon/sense.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'

const RULES = rulesOf('changes')

/** One instruction within a remark: what to do, and the spans that say to what. */
export interface Segment {
  operation: Operation | null
  spans: Span[]
}

/**
 * Cuts a remark at commas, full stops and "and" into instructions. One without a verb of its own goes on with
 * the verb before: "make the light golden and the car red".
 */
export function segmentsOf(spans: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let current: Span[] = []
  let operation: Operation | null = null
  const close = () => {
    if (current.some((span) => span.kind !== 'stop' && span.sense?.as !== 'function')) {
      const inherits = !current.some((span) => span.sense?.as === 'operation')
      // "no dog, at night": what no one can take away ends the taking away. "no ball, just the boy": he stays.
      if (inherits && operation === 'remove' && keepsSomebody(current)) operation = 'keep'
      else if (inherits && operation === 'remove' && (!current.every(isRemovable) || isPutOn(current))) operation = null
      else if (inherits && operation === 'keep' && !current.every(isKeepable)) operation = null
      segments.push({ operation, spans: current })
    }
    current = []
  }
  for (const span of spans) {
    if (span.kind === 'stop' || isRole(span, 'and', 'then')) {
      close()
      continue
    }
    const own = operationOf(span, spans)
    if (own) {
      if (
        current.some((other) => other.sense && !['function', 'talk', 'degree'].includes(other.sense.as)) &&
        own !== operation &&
        !takesWhatStandsBefore(spans, span)
      )
        close()
      operation = own
    }
    current.push(span)
  }
  close()
  return segments.map((segment) => (segment.operation === 'remove' ? negateSegment(segment) : segment))
}

/** "la pluie on peut l'enlever ?", "the dog, could you remove it": what the verb is about was said first. */
function takesWhatStandsBefore(spans: readonly Span[], verb: Span): boolean {
  const at = spans.indexOf(verb)
  const rest = spans.slice(at + 1)
  const stop = rest.findIndex((span) => span.kind === 'stop')
  const after = stop < 0 ? rest : rest.slice(0, stop)
  const pointed = isRole(spans[at - 1], 'pronoun') || after.some((span) => isRole(span, 'pronoun'))
  return pointed && after.every((span) => span.sense?.as === 'function')
}

/** "hide the fox behind a tree" takes nobody away. */
function operationOf(span: Span, spans: readonly Span[]): Operation | undefined {
  const own = senseAs(span, 'operation')?.operation
  const behind = spans.slice(spans.indexOf(span)).some((after) => senseAs(after, 'relation'))
  return own === 'remove' && RULES.hides.test(span.word) && behind ? 'set' : own
}

/** "juste le garçon", "only the boy". */
const keepsSomebody = (spans: readonly Span[]) =>
  isRole(
    spans.find((span) => !isRole(span, 'filler', 'and')),
    'only',
  ) && spans.some((span) => span.sense?.as === 'noun')

/** What a "keep the dog, the cat and the light" can go on with. */
const isKeepable = (span: Span) =>
  span.kind === 'stop' ||
  ['function', 'noun', 'head', 'wearable', 'holdable', 'ordinal', 'talk'].includes(span.sense?.as ?? '')

/** "no hat, red coat": clothes with a colour come, they do not go. */
const isPutOn = (spans: readonly Span[]) =>
  spans.some((span) => span.sense?.as === 'wearable') && spans.some((span) => span.sense?.as === 'colour')

const REMOVABLE = new Set(
  'function noun weather wearable holdable head colour size material number ordinal missing degree position'.split(' '),
)
const isRemovable = (span: Span) => span.kind === 'stop' || span.sense === null || REMOVABLE.has(span.sense.as)

/** What is to be removed reads as negated, so that "remove the rain" and "no rain" are one. */
function negateSegment(segment: Segment): Segment {
  return {
    ...segment,
    spans: segment.spans.map((span) => (span.sense?.as === 'operation' ? span : { ...span, negated: true })),
  }
}
