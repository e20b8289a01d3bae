import type { Shot, ShotPlan, Subject } from '../../../models/contract/shot-plan.ts'

/** What a conversation about a film has led to. */
export interface Outcome {
  /** The plan of the film as first asked for. */
  first: ShotPlan
  /** The current plan after the last message. */
  now: ShotPlan
  /** What the last message was answered. */
  answer: string
  /** Whether the last message ordered a take, a new one or an older one. */
  rendered: boolean
}

/** What must be so after the last message of a case. */
export interface Expectation {
  /** Each must hold; an empty list for messages that change nothing. */
  must: readonly ((film: Outcome) => boolean)[]
  /** Paths of the first plan that may differ afterwards; every other difference is damage. */
  may?: RegExp
  /** An answer that counts as honoured instead of the change: the case allows "or told plainly". */
  orTold?: RegExp
}

/** The subjects of a plan whose noun or concept fits, over its shots. */
export function subjectsOf(plan: ShotPlan, name: RegExp, shot?: number): Subject[] {
  const shots = shot === undefined ? plan.shots : [plan.shots[shot]].filter((one) => one !== undefined)
  return shots.flatMap(({ subjects }) => subjects).filter((subject) => name.test(labelOf(subject)))
}

const labelOf = ({ id, noun, reference }: Subject) =>
  `${id} ${noun} ${reference.kind === 'concept' ? reference.concept : 'picture'}`

/** The subject that a name fits is so; false when there is none. */
export const subject =
  (name: RegExp, holds: (now: Subject, before: Subject | undefined, film: Outcome) => boolean) => (film: Outcome) => {
    const [now] = subjectsOf(film.now, name)
    return now !== undefined && holds(now, subjectsOf(film.first, name)[0], film)
  }

/** How many of a kind are in the film's shots, heads counted. */
export const heads =
  (name: RegExp, count: number) =>
  ({ now }: Outcome) =>
    subjectsOf(now, name).reduce((sum, one) => sum + one.count, 0) === count

export const shots =
  (holds: (shot: Shot, before: Shot | undefined) => boolean) =>
  ({ now, first }: Outcome) =>
    now.shots.every((shot) =>
      holds(
        shot,
        first.shots.find(({ id }) => id === shot.id),
      ),
    )

export const shot =
  (number: number, holds: (shot: Shot, before: Shot | undefined) => boolean) =>
  ({ now, first }: Outcome) => {
    const found = now.shots[number - 1]
    return found !== undefined && holds(found, first.shots[number - 1])
  }

export const answers = (words: RegExp) => (film: Outcome) => words.test(film.answer)

/** Who wears or holds a thing, with its colour: "yellow hat". */
export const has = (name: RegExp, thing: RegExp) =>
  subject(name, ({ wears, holds }) => [...wears, ...holds].some((one) => thing.test(one)))
