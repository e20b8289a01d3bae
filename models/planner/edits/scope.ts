import { PlanError } from '../plan-error.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { EditContext, Scope } from './edit-context.ts'

/** "in the last shot", "shot 2", "le deuxième plan": which shots an instruction is about. */
export function scopeOf(context: EditContext, marks: readonly Mark[], must = true): Scope {
  const { plan, reading, ledger } = context
  const at = shotNumberIn(marks) ?? shotPointedAt(plan.shots.length, marks)
  if (!at) return context.scope
  const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
  if (!shot && !must) return 'all'
  if (!shot)
    throw new PlanError(
      say(reading.language).errors.noShot(at.marks.map(({ text }) => text).join(' '), plan.shots.length),
    )
  ledger.use('shots', ...at.marks)
  const also = at.marks.flatMap((mark) => senseAs(mark, 'ordinal')?.also ?? [])
  context.scope = [shot.id, ...also.map((number) => plan.shots[number - 1]!.id)]
  return context.scope
}

/** "rain in the second one only", of a film of several shots: weather, light and place are a shot's, not an animal's. */
function shotPointedAt(shots: number, marks: readonly Mark[]): ReturnType<typeof shotNumberIn> {
  const bare = marks.find((mark, index) => isBareNumber(marks, index, mark, shots))
  if (bare) return { number: senseAs(bare, 'number')!.value, marks: [bare] }
  const ordinal = marks.find((mark) => senseAs(mark, 'ordinal'))
  const ofShot = marks.some((mark) =>
    ['weather', 'light', 'time', 'place', 'camera', 'playback', 'mood', 'transition'].includes(mark.sense?.as ?? ''),
  )
  const ofSubject = marks.some((mark) => mark.sense?.as === 'noun')
  if (shots < 2 || !ordinal || !ofShot || ofSubject) return null
  return { number: senseAs(ordinal, 'ordinal')!.value, marks: [ordinal] }
}

/** The number of the shot that is spoken of; -1 is the last. */
export function shotNumberIn(marks: readonly Mark[]): { number: number; marks: Mark[] } | null {
  for (const [index, mark] of marks.entries()) {
    const ordinalShot =
      senseAs(mark, 'ordinal') && /shot|scene|plan|end|fin|beginning|start|debut|commencer/.test(mark.word)
    if (ordinalShot) return { number: senseAs(mark, 'ordinal')!.value, marks: [mark] }
    if (senseAs(mark, 'head')?.head !== 'shot') continue
    const before = senseAs(marks[index - 1], 'ordinal')
    if (before) return { number: before.value, marks: [marks[index - 1]!, mark] }
    const after = senseAs(marks[index + 1], 'number')
    if (after) return { number: after.value, marks: [mark, marks[index + 1]!] }
  }
  return null
}

/** "dans le 2": a number with an article and nothing to count. */
function isBareNumber(marks: readonly Mark[], index: number, mark: Mark, shots: number): boolean {
  const value = senseAs(mark, 'number')?.value
  if (value === undefined || shots < 2 || value < 1 || value > shots || !isRole(marks[index - 1], 'definite'))
    return false
  return marks[index + 1] === undefined && /^\d$/.test(mark.text)
}
