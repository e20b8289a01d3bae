import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Shot } from '../../contract/shot-plan.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import type { EditContext } from './edit-context.ts'

/**
 * "add a shot where a dog sleeps", "add a third shot: …", "then a dog sleeps": the new shot's prompt is the rest of
 * the message. Null when no shot is added.
 */
export function addedShot({ plan, ledger, reading }: EditContext): { before: Mark[]; change: PlanChange } | null {
  const { marks, message } = reading
  const from = startOfAddedShot(marks, plan.shots.length)
  if (from === null) return null
  const spot = spotOf(marks, from, plan.shots)
  const rest = marks.slice(
    spot.leads ? Math.max(from.prompt, spot.end) : from.prompt,
    spot.trails ? spot.start : undefined,
  )
  const first = rest.find((mark) => mark.kind !== 'stop' && !isRole(mark, 'with', 'of', 'while', 'at', 'then'))
  if (!first || !rest.some((mark) => ['noun', 'place', 'action'].includes(mark.sense?.as ?? ''))) return null
  ledger.use('shots', ...marks.slice(from.verb))
  const prompt = message.slice(first.start, rest.at(-1)!.end).trim()
  return {
    before: marks.slice(0, from.verb),
    change: { change: 'add-shot', shot: { prompt }, after: spot.after },
  }
}

/** Where the words for adding a shot begin, and where its prompt does. */
function startOfAddedShot(marks: readonly Mark[], shots: number): { verb: number; prompt: number } | null {
  const opening = marks.findIndex((mark) => mark.kind !== 'stop' && !isRole(mark, 'and'))
  if (isRole(marks[opening], 'then')) return { verb: opening, prompt: opening + 1 }
  const next = marks.findIndex((mark, index) => isNextShot(marks, index, mark, shots))
  if (next >= 0) return { verb: 0, prompt: isShotWord(marks[next + 1] ?? marks[next]!) ? next + 2 : next + 1 }
  const verb = marks.findIndex((mark) => senseAs(mark, 'operation')?.operation === 'add')
  if (verb < 0) return null
  const shot = marks.findIndex((mark, index) => index > verb && index <= verb + 4 && isShotWord(mark))
  // "add rain to shot 2" adds no shot: only articles and numbers may stand between.
  const between = marks.slice(verb + 1, shot)
  const direct = between.every((mark) => isRole(mark, 'indefinite', 'definite', 'filler') || senseAs(mark, 'ordinal'))
  return shot < 0 || !direct ? null : { verb, prompt: shot + 1 }
}

const isShotWord = (mark: Mark) =>
  senseAs(mark, 'head')?.head === 'shot' || (senseAs(mark, 'ordinal') !== null && /shot|scene|plan/.test(mark.word))

/**
 * Where in the film the new shot goes: "at the beginning", "between the two", "before the last", "a second shot".
 * `leads` and `trails` say that those words open or close the description and are none of it.
 */
function spotOf(marks: readonly Mark[], from: { verb: number; prompt: number }, shots: readonly Shot[]) {
  const last = shots.at(-1)!.id
  const before = (number: number) => shots[number - 2]?.id ?? null
  const ordinal = marks
    .slice(from.verb, from.prompt)
    .map((mark) => senseAs(mark, 'ordinal'))
    .find((sense) => sense !== null)
  const asNumber = ordinal && ordinal.value > 0 && ordinal.value <= shots.length ? before(ordinal.value) : last
  for (const [index, mark] of marks.entries()) {
    if (index < from.verb) continue
    const after = OPENING.test(mark.word) ? null : /^(?:between|entre)\b/.test(mark.word) ? shots[0]!.id : undefined
    const beside = after === undefined ? besideShot(marks, index, shots) : { after, end: index + 1 }
    if (!beside) continue
    const leads = marks.slice(from.prompt, index).every((one) => one.sense?.as === 'function' || one.kind === 'stop')
    return { ...beside, start: index, leads, trails: !leads && beside.end >= marks.length }
  }
  return { after: asNumber, start: 0, end: 0, leads: false, trails: false }
}

const OPENING = /^(?:at the beginning|at the start|au debut|pour commencer|opening)$/

/** "before the last one", "après le premier plan". */
function besideShot(marks: readonly Mark[], index: number, shots: readonly Shot[]) {
  const side = /^(?:before|avant|after|apres)$/.exec(marks[index]!.word)?.[0]
  if (!side) return null
  const at = marks.findIndex((mark, next) => next > index && next <= index + 3 && senseAs(mark, 'ordinal'))
  const value = senseAs(marks[at], 'ordinal')?.value
  if (value === undefined) return null
  const number = value < 0 ? shots.length : value
  const end = isShotWord(marks[at + 1] ?? marks[at]!) ? at + 2 : at + 1
  return {
    after: /^(?:after|apres)$/.test(side) ? (shots[number - 1]?.id ?? null) : (shots[number - 2]?.id ?? null),
    end,
  }
}

/** "je veux un troisième plan" of a film of two. */
export function isNextShot(marks: readonly Mark[], index: number, mark: Mark, shots: number): boolean {
  const value = senseAs(mark, 'ordinal')?.value
  if (value !== shots + 1 || !isRole(marks[index - 1], 'indefinite')) return false
  return isShotWord(mark) || isShotWord(marks[index + 1] ?? mark)
}
