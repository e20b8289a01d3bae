import type { SubjectDraft } from '../../contract/draft.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nameOf, qualityOf } from './names.ts'
import { wornInWords } from './worn.ts'

/** What is said of a subject beside its noun, in a few words; `before` tells bigger from smaller. */
export function tellSubject(fields: Partial<SubjectDraft>, before: Subject | undefined, language: Language): string {
  const fr = language === 'fr'
  const { attributes, action, wears, holds, path, count, scale, speed, position } = fields
  const parts = [
    ...[attributes?.colour, attributes?.material, attributes?.size].map((value) => value && qualityOf(value, language)),
    action && nameOf(action, language),
    path?.kind && ['circle', 'zigzag'].includes(path.kind) && qualityOf(path.kind, language),
    path?.heading && qualityOf(path.heading, language),
    ...[...(wears ?? []), ...(holds ?? [])].map((item) => wornInWords(item, language)),
    count !== undefined && `× ${count}`,
    scale !== undefined &&
      (scale > (before?.scale ?? 1) ? (fr ? 'plus grand' : 'bigger') : fr ? 'plus petit' : 'smaller'),
    speed !== undefined &&
      (speed > (before?.speed ?? 1) ? (fr ? 'plus vite' : 'faster') : fr ? 'plus lentement' : 'slower'),
    position !== undefined && (fr ? 'à une autre place' : 'in another place'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The fields in which a subject differs from what it was. */
export function subjectDifference(before: Subject, after: Subject): Partial<SubjectDraft> {
  const differs = <T>(one: T, other: T) => JSON.stringify(one) !== JSON.stringify(other)
  const { attributes, path } = after
  const changed = (Object.keys(after) as (keyof Subject)[]).filter((key) => differs(before[key], after[key]))
  const delta: Partial<SubjectDraft> = Object.fromEntries(changed.map((key) => [key, after[key]]))
  if (delta.attributes)
    delta.attributes = Object.fromEntries(
      Object.entries(attributes).filter(([key, value]) => value !== before.attributes[key as keyof typeof attributes]),
    )
  if (delta.path)
    delta.path = Object.fromEntries(
      Object.entries(path).filter(([key, value]) => value !== before.path[key as keyof typeof path]),
    )
  return delta
}
