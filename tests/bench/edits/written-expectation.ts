import { shotAt } from '../../../models/contract/moments.ts'
import type { Shot, ShotPlan } from '../../../models/contract/shot-plan.ts'
import { type Expectation, type Outcome, subjectsOf } from './expectation.ts'
import { differingPaths } from './plan-paths.ts'

/**
 * An expectation that stands in the file of its case. A demand is one sentence, or several with "or" between them:
 *
 *     look.style = oil                 a field of the plan; "|" parts the values that will do
 *     all.weather.kind = rain          in every shot; "shot-2.light.kind" in that one, counted along the film
 *     @woman.wears ~ red dress         of the first subject that a name fits; "~" a pattern, "!~" not that pattern
 *     at(2.5).light.kind = night        of the film as it is at that second, moments and all; at(2.5).fox.action = sit
 *     heads(fox) = 3                   how many there are over the film's shots
 *     @fox.scale > before              compared with the film as it was first asked for
 *     seconds, shots, order, titles, relations, answer; "same", "changed" and "still" (nothing was rendered)
 */
export interface WrittenExpectation {
  must: readonly string[]
  may?: string | undefined
  told?: string | undefined
}

type Value = string | number | boolean | null | undefined

export function readExpectation({ must, may, told }: WrittenExpectation): Expectation {
  return {
    must: must.map((demand) => {
      const choices = demand.split(' or ').map(readDemand)
      return (film: Outcome) => choices.some((holds) => holds(film))
    }),
    ...(may === undefined ? {} : { may: new RegExp(may, 'i') }),
    ...(told === undefined ? {} : { orTold: new RegExp(told, 'i') }),
  }
}

function readDemand(demand: string): (film: Outcome) => boolean {
  if (demand === 'same') return ({ first, now }) => now.id === first.id
  if (demand === 'still') return ({ rendered }) => !rendered
  if (demand === 'changed') return ({ first, now }) => differingPaths(first, now).length > 0
  const parts = /^(\S+) (=|!=|<|>|~|!~) ?(.*)$/.exec(demand)
  if (!parts) throw new Error(`a demand reads "field = value", received "${demand}"`)
  const [, field, sign, wanted] = parts as unknown as [string, string, string, string]
  return (film) => {
    const values = valuesOf(field, film.now, film)
    const former = wanted === 'before' ? valuesOf(field, film.first, film) : []
    return values.length > 0 && values.every((value, index) => compareValue(value, sign, wanted, former[index]))
  }
}

function compareValue(value: Value, sign: string, wanted: string, former: Value): boolean {
  const other = wanted === 'before' ? former : wanted
  if (sign === '<') return Number(value) < Number(other)
  if (sign === '>') return Number(value) > Number(other)
  if (sign === '~') return new RegExp(wanted, 'i').test(String(value))
  if (sign === '!~') return !new RegExp(wanted, 'i').test(String(value))
  const choices = wanted === 'before' ? [String(former)] : wanted.split('|')
  return choices.includes(String(value)) === (sign === '=')
}

/** The values of a field: one for the plan, one for each shot, or none when there is no such shot or subject. */
function valuesOf(field: string, plan: ShotPlan, { answer }: Outcome): Value[] {
  if (field === 'answer') return [answer]
  if (field === 'seconds') return [plan.shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)]
  if (field === 'shots') return [plan.shots.length]
  if (field === 'order') return [plan.shots.map(({ id }) => id).join()]
  if (field === 'titles') return [plan.shots.flatMap(({ titles }) => titles.map(({ text }) => text)).join('|')]
  if (field === 'relations') return [plan.shots.flatMap(tellRelations).join('; ')]
  const heads = /^heads\((.+)\)$/.exec(field)
  if (heads) return [subjectsOf(plan, new RegExp(heads[1]!, 'i')).reduce((sum, { count }) => sum + count, 0)]
  const atSecond = /^at\(([\d.]+)\)\.(.+)$/.exec(field)
  if (atSecond) return [valueAt(plan, Number(atSecond[1]), atSecond[2]!)]
  const ofSubject = /^@([^.]+)\.(.+)$/.exec(field)
  if (ofSubject) {
    return subjectsOf(plan, new RegExp(ofSubject[1]!, 'i'))
      .slice(0, 1)
      .map((one) => fieldOf(one, ofSubject[2]!))
  }
  const ofShots = /^(?:all|shot-(\d+))\.(.+)$/.exec(field)
  if (!ofShots) return [fieldOf(plan, field)]
  const shots = ofShots[1] === undefined ? plan.shots : plan.shots.slice(Number(ofShots[1]) - 1, Number(ofShots[1]))
  return shots.map((shot) => fieldOf(shot, ofShots[2]!))
}

/** A field of the shot that is seen at a second of the film, or of somebody in it. */
function valueAt({ shots }: ShotPlan, second: number, path: string): Value {
  const ends = shots.map((_shot, index) =>
    shots.slice(0, index + 1).reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
  )
  const index = Math.max(
    0,
    ends.findIndex((end) => second < end),
  )
  const shown = shots[index]!
  const now = shotAt(shown, second - (ends[index]! - shown.durationSeconds))
  const [name = '', ...rest] = path.split('.')
  const one = now.subjects.find(({ id }) => id === name)
  return one ? fieldOf(one, rest.join('.')) : fieldOf(now, path)
}

const tellRelations = ({ relations }: Shot) =>
  relations.map(({ subject, kind, object }) => `${subject} ${kind} ${object}`)

function fieldOf(from: unknown, path: string): Value {
  let at = from
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined
    if (!Array.isArray(at) && !(key in at)) throw new Error(`there is no field ${path}`)
    at = (at as Record<string, unknown>)[key]
  }
  return Array.isArray(at) ? at.join(',') : (at as Value)
}
