import { type Format, LIMITS } from '../../contract/shot-plan.ts'
import { isRole, type Mark, marksAs, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { Extraction, ShotWish } from './wish.ts'

/** A length that is said, in seconds, with the marks that say it. */
export interface SaidDuration {
  seconds: number
  marks: Mark[]
  from: number
}

/** Every "5 seconds", "une demi-minute", "1 min 30", in order. */
export function durationsIn(marks: readonly Mark[]): SaidDuration[] {
  const found: SaidDuration[] = []
  for (const [index, mark] of marks.entries()) {
    const whole = senseAs(mark, 'duration')
    const unit = senseAs(mark, 'unit')
    if (whole) found.push({ seconds: whole.seconds, marks: [mark], from: index })
    if (unit?.unit !== 'seconds') continue
    // "3 more seconds": the word between only says that they are added.
    const between =
      senseAs(marks[index - 1], 'compare') || /^(?:extra|full|additional)$/.test(marks[index - 1]?.word ?? '')
    const first = between && senseAs(marks[index - 2], 'number') ? index - 2 : index - 1
    const before = marks[first]
    const number = senseAs(before, 'number')
    // "rush hour" and "the second dog" are no lengths.
    if (!number && !isRole(before, 'indefinite')) continue
    const value = number ? number.value : 1
    const said = {
      seconds: value * unit.factor,
      marks: number ? [before!, mark] : [mark],
      from: number ? first : index,
    }
    const last = found.at(-1)
    const rest = senseAs(marks[index + 1], 'number')
    if (unit.factor === 60 && rest && senseAs(marks[index + 2], 'unit') === null && rest.value < 60) {
      // "1 min 30" leaves the seconds unsaid.
      said.seconds += rest.value
      said.marks.push(marks[index + 1]!)
    }
    // "1 min 30 s" is one length.
    if (last && last.from + last.marks.length === said.from) {
      last.seconds += said.seconds
      last.marks.push(...said.marks)
    } else found.push(said)
  }
  return found
}

/** The length of the shot; beside the word for "film" or "video" it is the whole film's as well. */
export function durationOf({
  marks,
  ledger,
}: Extraction): Pick<ShotWish, 'durationSeconds' | 'totalSeconds' | 'eachSeconds'> {
  const said = durationsIn(marks)[0]
  if (!said) return {}
  const each = marks.slice(said.from + said.marks.length, said.from + said.marks.length + 2).filter(isEach)
  ledger.use('durationSeconds', ...said.marks, ...each)
  const around = marks.slice(Math.max(0, said.from - 3), said.from + said.marks.length + 3)
  if (isOfEach(marks, said)) return { durationSeconds: said.seconds, eachSeconds: said.seconds }
  const ofFilm = around.some((mark, index) => isOfFilm(mark, around[index - 1]))
  return { durationSeconds: said.seconds, ...(ofFilm && { totalSeconds: said.seconds }) }
}

const isEach = ({ word }: Mark) => /^(?:each|chacun|chacune|chaque|apiece)$/.test(word)

/** "4 seconds each", "2 plans de 3 secondes". */
function isOfEach(marks: readonly Mark[], { from, marks: words }: SaidDuration): boolean {
  const after = marks.slice(from + words.length, from + words.length + 2)
  if (after.some(isEach)) return true
  return (
    isRole(marks[from - 1], 'of') &&
    ['shot', 'film'].includes(senseAs(marks[from - 2], 'head')?.head ?? '') &&
    senseAs(marks[from - 3], 'number') !== null
  )
}

/** "a 15 s spot", "10 sec total", "15 secondes en 3 plans". */
function isOfFilm(mark: Mark, before: Mark | undefined): boolean {
  const head = senseAs(mark, 'head')?.head
  if (head === 'film' || (head === 'shot' && senseAs(before, 'number') !== null)) return true
  return /^(?:total|in total|in all|altogether|overall|en tout|au total)$/.test(mark.word)
}

const PLATFORM = /insta|tik ?tok|youtube|reel|stor|short|snap|post/

export function formatOf({ marks, ledger, notes, reading }: Extraction): Partial<Format> {
  const format: Partial<Format> = {}
  for (const { mark, sense } of marksAs(marks, 'format')) {
    if (mark.negated) continue
    for (const [field, value] of Object.entries(sense.format)) {
      if (format[field as keyof Format] === value) ledger.use(`format.${field}`, mark)
      // A platform's name beside a format that was said ("vertical, for Instagram") only repeats it.
      if (field in format && PLATFORM.test(mark.word)) ledger.use(`format.${field}`, mark)
      if (field in format) continue
      Object.assign(format, { [field]: value })
      ledger.use(`format.${field}`, mark)
      if (sense.near) notes.push(say(reading.language).nearest(mark.text, 'format', String(value)))
    }
  }
  for (const [index, mark] of marks.entries()) {
    const unit = senseAs(mark, 'unit')
    const number = senseAs(marks[index - 1], 'number')
    if (unit?.unit !== 'fps' || !number || format.fps) continue
    const fps = Math.round(Math.min(LIMITS.fps.max, Math.max(LIMITS.fps.min, number.value)))
    if (fps !== number.value) notes.push(say(reading.language).fpsLimited(number.value, fps))
    format.fps = fps
    ledger.use('format.fps', mark, marks[index - 1])
  }
  return format
}

export function playbackOf({ marks, ledger }: Extraction): number | undefined {
  const said = marksAs(marks, 'playback').find(({ mark }) => !mark.negated)
  if (!said) return undefined
  ledger.use('playbackSpeed', said.mark)
  return said.sense.speed
}
