import { type Format, LIMITS } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs, spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { Extraction, RequestedShot } from './requested-shot.ts'

const RULES = rulesOf('timing')

/** A length that is said, in seconds, with the spans that say it. */
export interface SaidDuration {
  seconds: number
  spans: Span[]
  from: number
}

/** Every "5 seconds", "une demi-minute", "1 min 30", in order. */
export function durationsIn(spans: readonly Span[]): SaidDuration[] {
  const found: SaidDuration[] = []
  for (const [index, span] of spans.entries()) {
    const whole = senseAs(span, 'duration')
    const unit = senseAs(span, 'unit')
    if (whole) found.push({ seconds: whole.seconds, spans: [span], from: index })
    if (unit?.unit !== 'seconds') continue
    // "3 more seconds": the word between only says that they are added.
    const between = senseAs(spans[index - 1], 'compare') || RULES.besideANumber.test(spans[index - 1]?.word ?? '')
    const first = between && senseAs(spans[index - 2], 'number') ? index - 2 : index - 1
    const before = spans[first]
    const number = senseAs(before, 'number')
    // "rush hour" and "the second dog" are no lengths.
    if (!number && !isRole(before, 'indefinite')) continue
    const value = number ? number.value : 1
    const said = {
      seconds: value * unit.factor,
      spans: number ? [before!, span] : [span],
      from: number ? first : index,
    }
    const last = found.at(-1)
    const rest = senseAs(spans[index + 1], 'number')
    if (unit.factor === 60 && rest && senseAs(spans[index + 2], 'unit') === null && rest.value < 60) {
      // "1 min 30" leaves the seconds unsaid.
      said.seconds += rest.value
      said.spans.push(spans[index + 1]!)
    }
    // "1 min 30 s" is one length.
    if (last && last.from + last.spans.length === said.from) {
      last.seconds += said.seconds
      last.spans.push(...said.spans)
    } else found.push(said)
  }
  return found
}

/** The length of the shot; beside the word for "film" or "video" it is the whole film's as well. */
export function durationOf({
  spans,
  provenance,
}: Extraction): Pick<RequestedShot, 'durationSeconds' | 'totalSeconds' | 'eachSeconds'> {
  const said = durationsIn(spans)[0]
  if (!said) return {}
  const each = spans.slice(said.from + said.spans.length, said.from + said.spans.length + 2).filter(isEach)
  provenance.use('durationSeconds', ...said.spans, ...each)
  const around = spans.slice(Math.max(0, said.from - 3), said.from + said.spans.length + 3)
  if (isOfEach(spans, said)) return { durationSeconds: said.seconds, eachSeconds: said.seconds }
  const ofFilm = around.some((span, index) => isOfFilm(span, around[index - 1]))
  return { durationSeconds: said.seconds, ...(ofFilm && { totalSeconds: said.seconds }) }
}

const isEach = ({ word }: Span) => RULES.eachOfThem.test(word)

/** "4 seconds each", "2 plans de 3 secondes". */
function isOfEach(spans: readonly Span[], { from, spans: words }: SaidDuration): boolean {
  const after = spans.slice(from + words.length, from + words.length + 2)
  if (after.some(isEach)) return true
  return (
    isRole(spans[from - 1], 'of') &&
    ['shot', 'film'].includes(senseAs(spans[from - 2], 'head')?.head ?? '') &&
    senseAs(spans[from - 3], 'number') !== null
  )
}

/** "a 15 s spot", "10 sec total", "15 secondes en 3 plans". */
function isOfFilm(span: Span, before: Span | undefined): boolean {
  const head = senseAs(span, 'head')?.head
  if (head === 'film' || (head === 'shot' && senseAs(before, 'number') !== null)) return true
  return RULES.inAll.test(span.word)
}

export function formatOf({ spans, provenance, notes, parse }: Extraction): Partial<Format> {
  const format: Partial<Format> = {}
  for (const { span, sense } of spansAs(spans, 'format')) {
    if (span.negated) continue
    for (const [field, value] of Object.entries(sense.format)) {
      if (format[field as keyof Format] === value) provenance.use(`format.${field}`, span)
      // A platform's name beside a format that was said ("vertical, for Instagram") only repeats it.
      if (field in format && RULES.forATelephone.test(span.word)) provenance.use(`format.${field}`, span)
      if (field in format) continue
      Object.assign(format, { [field]: value })
      provenance.use(`format.${field}`, span)
      if (sense.near) notes.push(phrasesIn(parse.language).nearest(span.text, 'format', String(value)))
    }
  }
  for (const [index, span] of spans.entries()) {
    const unit = senseAs(span, 'unit')
    const number = senseAs(spans[index - 1], 'number')
    if (unit?.unit !== 'fps' || !number || format.fps) continue
    const fps = Math.round(Math.min(LIMITS.fps.max, Math.max(LIMITS.fps.min, number.value)))
    if (fps !== number.value) notes.push(phrasesIn(parse.language).fpsLimited(number.value, fps))
    format.fps = fps
    provenance.use('format.fps', span, spans[index - 1])
  }
  return format
}

export function playbackOf({ spans, provenance }: Extraction): number | undefined {
  const said = spansAs(spans, 'playback').find(({ span }) => !span.negated)
  if (!said) return undefined
  provenance.use('playbackSpeed', said.span)
  return said.sense.speed
}
