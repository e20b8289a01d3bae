import { isRole, type Span, senseAs } from '../reading/span.ts'
import type { Reading } from './shown-in-plan.ts'

/** Senses whose words show something by themselves. */
const CONTENT = new Set<string>([
  'noun',
  'time',
  'light',
  'weather',
  'look',
  'camera',
  'playback',
  'format',
  'transition',
  'action',
  'motion',
  'tempo',
  'position',
  'colour',
  'material',
  'size',
  'wearable',
  'holdable',
])

/** Praise is a mood: nobody expects to see “beautiful”. */
const PRAISE =
  /^(?:beautiful|lovely|lovely looking|cute|adorable|gorgeous|pretty|handsome|elegant|majestic|stylish|cool looking|beau|belle|beaux|belles|mignon|mignonne|adorable|elegant|elegante|majestueux|magnifique)$/

/** Whether a span says something that must be seen or told of. */
export function isContent(spans: readonly Span[], at: number, { request }: Reading): boolean {
  const span = spans[at]!
  if (span.kind === 'stop' || PRAISE.test(span.word)) return false
  if (span.kind === 'quote') return span.word.length > 0
  if (!span.sense) return span.word.length > 2
  if (CONTENT.has(span.sense.as)) return true
  if (isThing(spans, at)) return true
  if (request.provenance.used(span)) return false
  if (span.sense.as === 'relation') return joinsTwo(spans, at)
  return isDeed(spans, at)
}

/** "a vase behind the door": what stands between two that are named. */
function joinsTwo(spans: readonly Span[], at: number): boolean {
  const next = spans.slice(at + 1, at + 4).find((span) => span.sense?.as !== 'function')
  return senseAs(next, 'noun') !== null && spans.slice(0, at).some((span) => senseAs(span, 'noun'))
}

const STEERS = new Set<string>(['operation', 'command', 'question', 'talk', 'holding', 'wearing'])

/** "the seal looks at it": a word that steers elsewhere is a deed right behind who does it. */
function isDeed(spans: readonly Span[], at: number): boolean {
  const span = spans[at]!
  if (!STEERS.has(span.sense?.as ?? '')) return false
  const before = spans[at - 1]
  return senseAs(before, 'noun') !== null || /^(?:he|she|they|it|them|il|elle|ils|elles)$/.test(before?.word ?? '')
}

/** "a tourist with a camera": behind "a" it is a thing. */
function isThing(spans: readonly Span[], at: number): boolean {
  const span = spans[at]!
  if (senseAs(span, 'head')?.head !== 'camera') return false
  return isRole(spans[at - 1], 'indefinite', 'possessive')
}
