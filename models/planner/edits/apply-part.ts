import type { PlanChange } from '../../contract/plan-edit.ts'
import type { Subject } from '../../contract/shot-plan.ts'
import { COLOURS } from '../../contract/vocabulary.ts'

export type PartChange = Extract<PlanChange, { change: 'part' }>

/** As many as a subject of the contract wears and holds. */
const MOST = { wears: 4, holds: 2 } as const

/** Of these one has a single one on: a crown takes the hat's place, a dress the suit's. */
const SLOTS: readonly (readonly string[])[] = [
  ['hat', 'top hat', 'crown', 'helmet'],
  ['dress', 'suit', 'armour'],
  ['glasses', 'sunglasses'],
]

/** "red top hat": the thing, and its colour when it has one of its own. */
export function partOf(item: string): { part: string; colour: Subject['attributes']['colour'] } {
  const [first = '', ...rest] = item.split(' ')
  const colour = COLOURS.find((one) => one === first)
  return colour && rest.length > 0 ? { part: rest.join(' '), colour } : { part: item, colour: null }
}

/** A subject with one of its things put on, coloured or taken away. */
export function withPart(subject: Subject, { part, colour, held, gone }: PartChange): Subject {
  const list = held || (held === undefined && hasPart(subject.holds, part)) ? 'holds' : 'wears'
  const items = subject[list]
  if (gone) return { ...subject, [list]: items.filter((item) => partOf(item).part !== part) }
  const at = items.findIndex((item) => partOf(item).part === part)
  const worn = colour === undefined ? (at < 0 ? null : partOf(items[at]!).colour) : colour
  const fresh = worn ? `${worn} ${part}` : part
  if (at >= 0) return { ...subject, [list]: items.with(at, fresh) }
  const slot = SLOTS.find((those) => those.includes(part)) ?? []
  const others = items.filter((item) => !slot.includes(partOf(item).part))
  return { ...subject, [list]: [...others, fresh].slice(-MOST[list]) }
}

const hasPart = (items: readonly string[], part: string) => items.some((item) => partOf(item).part === part)

/** The changes that put things on one by one, as a wish names them. */
export function putOn(
  shots: PartChange['shots'],
  subjectId: string,
  { wears = [], holds = [] }: { wears?: readonly string[]; holds?: readonly string[] },
): PartChange[] {
  const one = (item: string, held: boolean): PartChange => {
    const { part, colour } = partOf(item)
    return { change: 'part', shots, subjectId, part, ...(colour && { colour }), ...(held && { held }) }
  }
  return [...wears.map((item) => one(item, false)), ...holds.map((item) => one(item, true))]
}
