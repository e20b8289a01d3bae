import type { Operation } from '../lexicon/sense.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'

/** One instruction within a remark: what to do, and the marks that say to what. */
export interface Segment {
  operation: Operation | null
  marks: Mark[]
}

/**
 * Cuts a remark at commas, full stops and "and" into instructions. One without a verb of its own goes on with
 * the verb before: "make the light golden and the car red".
 */
export function segmentsOf(marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = []
  let current: Mark[] = []
  let operation: Operation | null = null
  const close = () => {
    if (current.some((mark) => mark.kind !== 'stop' && mark.sense?.as !== 'function')) {
      const inherits = !current.some((mark) => mark.sense?.as === 'operation')
      // "no dog, at night": what no one can take away ends the taking away. "no ball, just the boy": he stays.
      if (inherits && operation === 'remove' && keepsSomebody(current)) operation = 'keep'
      else if (inherits && operation === 'remove' && (!current.every(isRemovable) || isPutOn(current))) operation = null
      else if (inherits && operation === 'keep' && !current.every(isKeepable)) operation = null
      segments.push({ operation, marks: current })
    }
    current = []
  }
  for (const mark of marks) {
    if (mark.kind === 'stop' || isRole(mark, 'and', 'then')) {
      close()
      continue
    }
    const own = operationOf(mark, marks)
    if (own) {
      if (
        current.some((other) => other.sense && !['function', 'talk', 'degree'].includes(other.sense.as)) &&
        own !== operation &&
        !takesWhatStandsBefore(marks, mark)
      )
        close()
      operation = own
    }
    current.push(mark)
  }
  close()
  return segments.map((segment) => (segment.operation === 'remove' ? negate(segment) : segment))
}

/** "la pluie on peut l'enlever ?", "the dog, could you remove it": what the verb is about was said first. */
function takesWhatStandsBefore(marks: readonly Mark[], verb: Mark): boolean {
  const at = marks.indexOf(verb)
  const rest = marks.slice(at + 1)
  const stop = rest.findIndex((mark) => mark.kind === 'stop')
  const after = stop < 0 ? rest : rest.slice(0, stop)
  const pointed = isRole(marks[at - 1], 'pronoun') || after.some((mark) => isRole(mark, 'pronoun'))
  return pointed && after.every((mark) => mark.sense?.as === 'function')
}

/** "hide the fox behind a tree" takes nobody away. */
function operationOf(mark: Mark, marks: readonly Mark[]): Operation | undefined {
  const own = senseAs(mark, 'operation')?.operation
  const behind = marks.slice(marks.indexOf(mark)).some((after) => senseAs(after, 'relation'))
  return own === 'remove' && /^(?:hide|cache|cacher)$/.test(mark.word) && behind ? 'set' : own
}

/** "juste le garçon", "only the boy". */
const keepsSomebody = (marks: readonly Mark[]) =>
  isRole(
    marks.find((mark) => !isRole(mark, 'filler', 'and')),
    'only',
  ) && marks.some((mark) => mark.sense?.as === 'noun')

/** What a "keep the dog, the cat and the light" can go on with. */
const isKeepable = (mark: Mark) =>
  mark.kind === 'stop' ||
  ['function', 'noun', 'head', 'wearable', 'holdable', 'ordinal', 'talk'].includes(mark.sense?.as ?? '')

/** "no hat, red coat": clothes with a colour come, they do not go. */
const isPutOn = (marks: readonly Mark[]) =>
  marks.some((mark) => mark.sense?.as === 'wearable') && marks.some((mark) => mark.sense?.as === 'colour')

const REMOVABLE = new Set(
  'function noun weather wearable holdable head colour size material number ordinal missing degree position'.split(' '),
)
const isRemovable = (mark: Mark) => mark.kind === 'stop' || mark.sense === null || REMOVABLE.has(mark.sense.as)

/** What is to be removed reads as negated, so that "remove the rain" and "no rain" are one. */
function negate(segment: Segment): Segment {
  return {
    ...segment,
    marks: segment.marks.map((mark) => (mark.sense?.as === 'operation' ? mark : { ...mark, negated: true })),
  }
}
