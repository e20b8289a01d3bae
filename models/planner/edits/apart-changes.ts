import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { idFor } from '../extract/subject-id.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import type { EditContext } from './edit-context.ts'
import { castOf } from './find-subject.ts'

const RULES = rulesOf('counts')

/** One of several, told apart: how many of them, and what they shall have. */
interface Apart {
  count: number | 'others'
  attributes: Partial<Subject['attributes']>
  spans: Span[]
}

/**
 * "one black, one white", "one of them should be orange", "l'un en noir et l'autre en blanc": of several who stand as
 * one group some are told apart. The first keep the group's place, the others stand beside. Null when nobody is.
 */
export function apartChanges(context: EditContext, spans: readonly Span[]): PlanChange[] | null {
  const { plan, provenance } = context
  const cast = castOf(plan.shots)
  const groups = cast.filter(({ count }) => count > 1)
  const [group] = groups
  if (groups.length !== 1 || !group) return null
  const parts = partsIn(spans)
  if (parts.length === 0 || spans.some((span) => isOther(span, group))) return null
  const named = parts.reduce((sum, { count }) => sum + (count === 'others' ? 0 : count), 0)
  const sizes = parts.map(({ count }) => (count === 'others' ? group.count - named : count))
  const rest = group.count - sizes.reduce((sum, size) => sum + size, 0)
  if (rest < 0 || sizes.some((size) => size < 1) || (rest === 0 && parts.length === 1)) return null
  provenance.use(`subjects.${group.id}`, ...spans)
  const taken = cast.map(({ id }) => id)
  // Who is not told apart stays the group; else the first part is.
  const first = rest > 0 ? null : parts[0]!
  const fresh = parts.filter((part) => part !== first)
  const left = rest > 0 ? rest : sizes[0]!
  const kept = {
    count: left,
    ...(left === 1 && { noun: ofOne(group) }),
    ...(first && { attributes: first.attributes }),
  }
  const { id: _id, attributes, count: _count, position: _position, ...like } = group
  return [
    { change: 'subject', shots: 'all', subjectId: group.id, subject: kept },
    ...fresh.map((part): PlanChange => {
      const id = idFor(group.id, taken)
      taken.push(id)
      const subject = {
        ...like,
        id,
        count: sizes[parts.indexOf(part)]!,
        attributes: { ...attributes, ...part.attributes },
      }
      return { change: 'add-subject', shots: 'all', subject }
    }),
  ]
}

/** "dogs" that became one dog. */
const ofOne = ({ noun }: Subject) => (/[^s]s$/.test(noun) ? noun.slice(0, -1) : noun)

/** Somebody or something else that the words speak of. */
const isOther = (span: Span, group: Subject) =>
  ['wearable', 'holdable', 'operation', 'place', 'weather', 'time', 'light'].includes(span.sense?.as ?? '')
    ? !RULES.makesSo.test(span.word)
    : senseAs(span, 'noun') !== null && senseAs(span, 'noun')!.concept !== group.id

function partsIn(spans: readonly Span[]): Apart[] {
  const parts: Apart[] = []
  for (const [index, span] of spans.entries()) {
    const count = countAt(spans, index, span)
    if (count === null) continue
    const next = spans.findIndex((other, at) => at > index && countAt(spans, at, other) !== null)
    const said = spans.slice(index + 1, next < 0 ? undefined : next)
    const attributes: Apart['attributes'] = {}
    for (const one of said) {
      const [colour, material, size] = [senseAs(one, 'colour'), senseAs(one, 'material'), senseAs(one, 'size')]
      if (colour) attributes.colour = colour.colour
      if (material) attributes.material = material.material
      if (size) attributes.size = size.size
    }
    if (Object.keys(attributes).length === 0) return []
    parts.push({ count, attributes, spans: [span, ...said] })
  }
  return parts
}

/** "one", "l'un", "two of them", "the other(s)", "l'autre". */
function countAt(spans: readonly Span[], index: number, span: Span): Apart['count'] | null {
  const before = spans[index - 1]
  if (RULES.theOthers.test(span.word) && isRole(before, 'definite')) return 'others'
  const next = spans[index + 1]
  const ofThem = RULES.ofThose.test(next?.word ?? '') || isRole(next, 'of')
  const value = senseAs(span, 'number')?.value ?? (isUn(span, before) ? 1 : undefined)
  // "un chien noir et un chien blanc": an article with a noun and its colour.
  const [second, third] = [spans[index + 1], spans[index + 2]]
  const described =
    [second, third].some((beside) => senseAs(beside, 'colour')) &&
    [second, third].some((beside) => senseAs(beside, 'noun'))
  if (isRole(span, 'indefinite') && described && spans.filter((other) => isRole(other, 'indefinite')).length > 1)
    return 1
  const one = value ?? (senseAs(span, 'head')?.head === 'one' && !senseAs(before, 'ordinal') ? 1 : undefined)
  if (one === undefined || !Number.isInteger(one) || one < 1) return null
  const told = next !== undefined && ['colour', 'material', 'size'].includes(next.sense?.as ?? '')
  const be = isRole(next, 'be', 'by') || ofThem
  return told || be ? one : null
}

/** "l'un en noir": an article that stands for somebody. */
const isUn = (span: Span, before: Span | undefined) =>
  RULES.oneAsArticle.test(span.word) && (isRole(before, 'definite') || before?.word === 'l')
