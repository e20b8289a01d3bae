import { conceptById } from '../../models/cast/concepts.ts'
import { PLACE_FACTS } from '../../models/cast/places.ts'
import type { Relation, Shot, Subject } from '../../models/contract/shot-plan.ts'

/** Metres up to which a thing stands on a table. */
const SMALL = 0.5
const TABLE = 'table'
/** What small things may be meant to stand on, though nobody says so. */
const SUPPORTS = /^(?:table|bed|sofa|chair|desk|bench|piano|carpet)$/

const conceptOf = ({ reference }: Subject) =>
  reference.kind === 'concept' ? conceptById(reference.concept) : undefined

/** A thing that a hand could take: no animal, nothing that flies or rolls. */
function isSmallThing(plan: Subject): boolean {
  const concept = conceptOf(plan)
  return (
    concept !== undefined &&
    concept.rig === 'sprite' &&
    concept.locomotion === 'ground' &&
    concept.heightMetres <= SMALL &&
    concept.actions[0] === 'stand' &&
    !concept.actions.includes('swim')
  )
}

/** What is small stands on a table, in places that have some, when nothing is said of where it stands. */
export function withTable(shot: Shot): Shot {
  if (!PLACE_FACTS[shot.setting.place]?.tables) return shot
  if (shot.subjects.some(({ reference }) => reference.kind === 'concept' && SUPPORTS.test(reference.concept)))
    return shot
  const small = new Set(shot.subjects.filter(isSmallThing).map(({ id }) => id))
  const among = ({ subject, object }: Relation) => small.has(subject) && small.has(object)
  const placed = new Set(shot.relations.flatMap((bond) => (among(bond) ? [] : [bond.subject])))
  const taken = new Set(shot.relations.flatMap(({ kind, object }) => (TAKEN.has(kind) ? [object] : [])))
  const stands = shot.subjects.filter(
    ({ id, action }) => small.has(id) && action === 'stand' && !placed.has(id) && !taken.has(id),
  )
  const first = stands[0]
  if (!first) return shot
  const table = tableFor(first)
  const on = stands.map(({ id }): Relation => ({ subject: id, kind: 'on', object: table.id }))
  const kept = shot.relations.filter((bond) => !(among(bond) && bond.kind === 'next-to'))
  return { ...shot, subjects: [...shot.subjects, table], relations: [...on, ...kept] }
}

/** What somebody has in hand does not stand. */
const TAKEN: ReadonlySet<Relation['kind']> = new Set(['holds', 'plays', 'rides'])

const tableFor = (thing: Subject): Subject => ({
  ...thing,
  id: `table-under-${thing.id}`.slice(0, 40),
  noun: TABLE,
  reference: { kind: 'concept', concept: TABLE },
  count: 1,
  attributes: { ...thing.attributes, colour: null, material: null },
  wears: [],
  holds: [],
})
