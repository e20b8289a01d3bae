import type { Shot, ShotPlan, Subject } from '../../../models/contract/shot-plan.ts'
import { conceptOf } from '../../../models/planner/completion/concept-of.ts'

/** What a director would insist on; "shot2.place" speaks of the second shot, other keys of the first. */
export type Facts = Readonly<Record<string, unknown>>

interface SubjectFact {
  noun: string
  wearsIncludes?: string
  [field: string]: unknown
}

interface RelationFact {
  subject: string
  kind: string
  object: string
}

/** Index of the shot that a fact speaks of, and the fact's name in it. */
function placeOf(name: string): { shot: number; key: string } {
  const [, number = '1', key = name] = /^shot(\d+)\.(.+)$/.exec(name) ?? []
  return { shot: Number(number) - 1, key }
}

/** The facts that do not hold of a plan, in words; `before` is the plan that was edited. */
export function missedFacts(plan: ShotPlan, before: ShotPlan | null, facts: Facts): string[] {
  return Object.entries(facts).flatMap(([name, wanted]) => {
    const { shot: index, key } = placeOf(name)
    const shot = plan.shots[index]
    if (!shot) return [`${name}: there is no such shot`]
    if (key === 'absent')
      return (wanted as string[]).filter((noun) => isThere(plan, noun)).map((noun) => `${noun} is there`)
    if (key === 'subjects') return (wanted as SubjectFact[]).flatMap((fact) => missedOfSubject(shot, fact))
    if (key === 'relation') return missedRelation(shot, wanted as RelationFact)
    if (key === 'unchanged')
      return (wanted as string[]).filter((same) => !isSame(plan, before, same)).map((same) => `${same} changed`)
    const value = fieldOf(plan, shot, key)
    const holds =
      key === 'titleIncludes' ? (value as string[]).some((text) => text.includes(wanted as string)) : value === wanted
    return holds ? [] : [`${name}: ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`]
  })
}

const isNamed = (subject: Subject, noun: string) => {
  const staged = subject.reference.kind === 'concept' ? subject.reference.concept : ''
  const said = subject.noun.toLowerCase()
  // A pickup truck is a truck.
  const kind = said.split(' ').at(-1)!
  return [said, kind, conceptOf(subject.noun), staged].some((name) => [noun, conceptOf(noun)].includes(name))
}

const isThere = ({ shots }: ShotPlan, noun: string) =>
  shots.some(({ subjects }) => subjects.some((subject) => isNamed(subject, noun)))

const isSame = (plan: ShotPlan, before: ShotPlan | null, name: string) => {
  const { shot, key } = placeOf(name)
  const [now, then] = [plan.shots[shot], before?.shots[shot]]
  if (!before || !now || !then) return false
  return JSON.stringify(fieldOf(plan, now, key)) === JSON.stringify(fieldOf(before, then, key))
}

function fieldOf(plan: ShotPlan, shot: Shot, key: string): unknown {
  const seconds = plan.shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
  const values: Record<string, unknown> = {
    shots: plan.shots.length,
    totalSeconds: Math.round(seconds * 10) / 10,
    aspect: plan.format.aspect,
    resolution: plan.format.resolution,
    style: plan.look.style,
    place: shot.setting.place,
    timeOfDay: shot.setting.timeOfDay,
    light: shot.light.kind,
    weather: shot.weather.kind,
    cameraMove: shot.camera.move,
    framing: shot.camera.framing,
    angle: shot.camera.angle,
    transition: (plan.shots[1] ?? plan.shots[0]!).transition.kind,
    playback: shot.playbackSpeed < 1 ? 'slow' : shot.playbackSpeed > 1 ? 'fast' : 'normal',
    subjects: shot.subjects,
    titleIncludes: plan.shots.flatMap(({ titles }) => titles.map(({ text }) => text)),
  }
  if (!(key in values)) throw new Error(`no fact is called ${key}; there are ${Object.keys(values).join(', ')}`)
  return values[key]
}

/** What is wrong with the subject that comes nearest to what is wanted. */
function missedOfSubject({ subjects }: Shot, { noun, ...wanted }: SubjectFact): string[] {
  const named = subjects.filter((subject) => isNamed(subject, noun))
  if (named.length === 0) return [`no ${noun} among ${subjects.map((subject) => subject.noun).join(', ') || 'nobody'}`]
  const misses = named.map((subject) =>
    Object.entries(wanted).flatMap(([field, value]) =>
      hasField(subject, field, value) ? [] : [`${noun}: ${field} is not ${value}`],
    ),
  )
  return misses.reduce((best, other) => (other.length < best.length ? other : best))
}

function hasField(subject: Subject, field: string, value: unknown): boolean {
  if (field === 'wearsIncludes')
    return [...subject.wears, ...subject.holds].some((item) => item.includes(value as string))
  const { count, action, path, attributes } = subject
  return { count, action, heading: path.heading, ...attributes }[field as 'count'] === value
}

function missedRelation({ subjects, relations }: Shot, { subject, kind, object }: RelationFact): string[] {
  const idsOf = (noun: string) => subjects.filter((one) => isNamed(one, noun)).map(({ id }) => id)
  const holds = relations.some(
    (relation) =>
      relation.kind === kind && idsOf(subject).includes(relation.subject) && idsOf(object).includes(relation.object),
  )
  return holds ? [] : [`${subject} ${kind} ${object}: not so`]
}
