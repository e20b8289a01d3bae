import type { PlanChange } from '../../contract/plan-edit.ts'
import { itemOf } from '../extract/wears.ts'
import type { Mark } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { type EditContext, type Scope, shotsIn } from './edit-context.ts'
import { castOf } from './find-subject.ts'
import type { Segment } from './segments.ts'

const garmentsIn = (marks: readonly Mark[]) =>
  nounPhrases(marks, (mark) => mark.sense?.as === 'wearable' || mark.sense?.as === 'holdable')

const nameOfItem = (phrase: NounPhrase) => itemOf({ ...phrase, colour: null })

/** "make the hat green": clothes that somebody has on take another colour. */
export function redyeChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  return garmentsIn(segment.marks).flatMap((phrase) => {
    const { colour, said, definite } = phrase
    if (!colour || !definite || phrase.negated) return []
    const item = nameOfItem(phrase)
    const dyed = (worn: string) => (worn.endsWith(item) ? `${colour} ${item}` : worn)
    return castOf(shotsIn(context.plan, shots)).flatMap((subject) => {
      if (![...subject.wears, ...subject.holds].some((worn) => worn.endsWith(item))) return []
      context.ledger.use(`subjects.${subject.id}.wears`, phrase.noun, said.colour)
      const change = { wears: subject.wears.map(dyed), holds: subject.holds.map(dyed) }
      return [{ change: 'subject' as const, shots, subjectId: subject.id, subject: change }]
    })
  })
}

/** "take off the hat", "remove the fox's scarf": clothes that go. */
export function undressChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const garments = nounPhrases(segment.marks, (mark) => mark.sense?.as === 'wearable' || mark.sense?.as === 'holdable')
  return garments.flatMap((phrase) => {
    const item = nameOfItem(phrase)
    return castOf(shotsIn(context.plan, shots)).flatMap((subject) => {
      const keep = (worn: string) => !worn.endsWith(item)
      const wears = subject.wears.filter(keep)
      const holds = subject.holds.filter(keep)
      if (wears.length === subject.wears.length && holds.length === subject.holds.length) return []
      context.ledger.use(
        `subjects.${subject.id}.wears`,
        phrase.noun,
        ...nounPhrases(segment.marks).map(({ noun }) => noun),
      )
      return [{ change: 'subject' as const, shots, subjectId: subject.id, subject: { wears, holds } }]
    })
  })
}
