import { rulesOf } from '../lexicon/rules.ts'
import { PlanError } from '../plan-error.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { EditContext, Scope } from './edit-context.ts'

const RULES = rulesOf('shots')

/** "in the last shot", "shot 2", "le deuxième plan": which shots an instruction is about. */
export function scopeOf(context: EditContext, spans: readonly Span[], must = true): Scope {
  const { plan, parse, provenance } = context
  const at = shotNumberIn(spans) ?? shotPointedAt(plan.shots.length, spans)
  if (!at) return context.scope
  const shot = at.number < 0 ? plan.shots.at(at.number) : plan.shots[at.number - 1]
  if (!shot && !must) return 'all'
  if (!shot)
    throw new PlanError(
      phrasesIn(parse.language).errors.noShot(at.spans.map(({ text }) => text).join(' '), plan.shots.length),
    )
  provenance.use('shots', ...at.spans)
  const also = at.spans.flatMap((span) => senseAs(span, 'ordinal')?.also ?? [])
  context.scope = [shot.id, ...also.map((number) => plan.shots[number - 1]!.id)]
  return context.scope
}

/** "rain in the second one only", of a film of several shots: weather, light and place are a shot's, not an animal's. */
function shotPointedAt(shots: number, spans: readonly Span[]): ReturnType<typeof shotNumberIn> {
  const bare = spans.find((span, index) => isBareNumber(spans, index, span, shots))
  if (bare) return { number: senseAs(bare, 'number')!.value, spans: [bare] }
  const ordinal = spans.find((span) => senseAs(span, 'ordinal'))
  const ofShot = spans.some((span) =>
    ['weather', 'light', 'time', 'place', 'camera', 'playback', 'mood', 'transition'].includes(span.sense?.as ?? ''),
  )
  const ofSubject = spans.some((span) => span.sense?.as === 'noun')
  if (shots < 2 || !ordinal || !ofShot || ofSubject) return null
  return { number: senseAs(ordinal, 'ordinal')!.value, spans: [ordinal] }
}

/** The number of the shot that is spoken of; -1 is the last. */
export function shotNumberIn(spans: readonly Span[]): { number: number; spans: Span[] } | null {
  for (const [index, span] of spans.entries()) {
    const ordinalShot = senseAs(span, 'ordinal') && RULES.timeOrPartOfFilm.test(span.word)
    if (ordinalShot) return { number: senseAs(span, 'ordinal')!.value, spans: [span] }
    if (senseAs(span, 'head')?.head !== 'shot') continue
    const before = senseAs(spans[index - 1], 'ordinal')
    if (before) return { number: before.value, spans: [spans[index - 1]!, span] }
    const after = senseAs(spans[index + 1], 'number')
    if (after) return { number: after.value, spans: [span, spans[index + 1]!] }
  }
  return null
}

/** "dans le 2": a number with an article and nothing to count. */
function isBareNumber(spans: readonly Span[], index: number, span: Span, shots: number): boolean {
  const value = senseAs(span, 'number')?.value
  if (value === undefined || shots < 2 || value < 1 || value > shots || !isRole(spans[index - 1], 'definite'))
    return false
  return spans[index + 1] === undefined && /^\d$/.test(span.text)
}
