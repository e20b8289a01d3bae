import type { Shot, ShotPlan, Subject } from '../../../models/contract/shot-plan.ts'
import { foldText } from '../../../models/planner/text/fold.ts'

/**
 * Whether a plan holds a fact, written as "shots 3", "1 place beach|coast", "2 fox colour red", "? title Hello @end":
 * a shot ("*" is every one, "?" any one), who or what, what of them, and the values that will do. An underscore is a
 * space.
 */
export function holdsFact(plan: ShotPlan, fact: string): boolean {
  const [first = '', ...rest] = fact.split(' ')
  if (!/^(?:\d+|[*?])$/.test(first)) return ofFilm(plan, first, rest[0] ?? '')
  const shots = /^\d+$/.test(first) ? plan.shots.slice(Number(first) - 1, Number(first)) : plan.shots
  const holds = (shot: Shot) => ofShot(plan, shot, rest)
  return first === '*' ? shots.every(holds) : shots.some(holds)
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.11
const total = ({ shots }: ShotPlan) => shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)

function ofFilm(plan: ShotPlan, field: string, value: string): boolean {
  const values = value.split('|')
  switch (field) {
    case 'shots':
      return plan.shots.length === Number(value)
    case 'seconds':
      return near(total(plan), Number(value))
    case 'fps':
      return plan.format.fps === Number(value)
    case 'aspect':
      return plan.format.aspect === value
    case 'resolution':
      return plan.format.resolution === value
    case 'style':
      return values.includes(plan.look.style)
    case 'grade':
      return values.includes(plan.look.grade)
    case 'palette':
      return plan.look.palette.includes(value)
    default:
      throw new Error(`no film has "${field}"`)
  }
}

function ofShot(plan: ShotPlan, shot: Shot, [field = '', ...rest]: readonly string[]): boolean {
  const values = (rest[0] ?? '').split('|')
  const isOne = (value: string) => values.includes(value)
  switch (field) {
    case 'place':
      return isOne(shot.setting.place)
    case 'time':
      return isOne(shot.setting.timeOfDay)
    case 'light':
      return isOne(shot.light.kind)
    case 'lightcolour':
      return shot.light.colour !== null
    case 'lightfrom':
      return isOne(shot.light.direction)
    case 'weather':
      return isOne(shot.weather.kind)
    case 'framing':
      return isOne(shot.camera.framing) || (isOne('close-up') && shot.camera.framing === 'extreme-close-up')
    case 'angle':
      return isOne(shot.camera.angle)
    case 'move':
      return values.some((value) => shot.camera.move.startsWith(value))
    case 'seconds':
      return near(shot.durationSeconds, Number(rest[0]))
    case 'playback':
      return isOne('slow') ? shot.playbackSpeed < 1 : shot.playbackSpeed > 1
    case 'transition':
      return values.some((value) => shot.transition.kind.startsWith(value))
    case 'title':
      return hasTitle(shot, rest, shot === plan.shots[0], shot === plan.shots.at(-1))
    case 'titlecolour':
      return false
    case 'has':
      return has(shot, values)
    case 'no':
      return !has(shot, values)
    default:
      return shot.subjects.some((one) => isCalled(one, field.split('|')) && isSo(shot, one, rest))
  }
}

function hasTitle(
  { titles, durationSeconds }: Shot,
  [text = '', where]: readonly string[],
  first: boolean,
  last: boolean,
) {
  return titles.some((title) => {
    if (foldText(title.text) !== foldText(text.replaceAll('_', ' '))) return false
    if (where === undefined) return true
    if (where === '@end') return last && title.endSeconds > durationSeconds - 0.11
    return where === '@start' ? first && title.startSeconds < 0.11 : where === `@${title.place}`
  })
}

const wordsOf = (name: string) => foldText(name).replace(/[-_]/g, ' ')

/** Whether a name says one of the words, as a whole word of it or of its plural. */
function says(name: string, words: readonly string[]): boolean {
  return words.some((word) => ` ${wordsOf(name)} `.replace(/s /g, ' ').includes(` ${wordsOf(word).replace(/s$/, '')} `))
}

const isCalled = ({ noun, reference }: Subject, words: readonly string[]) =>
  says(noun, words) || (reference.kind === 'concept' && says(reference.concept, words))

const has = ({ subjects }: Shot, words: readonly string[]) =>
  subjects.some(
    (subject) => isCalled(subject, words) || [...subject.holds, ...subject.wears].some((item) => says(item, words)),
  )

function isSo(shot: Shot, subject: Subject, [field = '', value = '', other]: readonly string[]): boolean {
  const values = value.split('|')
  const related = (kinds: readonly string[], words: readonly string[]) =>
    shot.relations.some(
      ({ subject: one, kind, object }) =>
        one === subject.id &&
        kinds.includes(kind) &&
        shot.subjects.some((two) => two.id === object && isCalled(two, words)),
    )
  switch (field) {
    case 'does':
      return values.includes(subject.action)
    case 'colour':
      return values.includes(subject.attributes.colour ?? '')
    case 'material':
      return values.includes(subject.attributes.material ?? '')
    case 'size':
      return values.includes(subject.attributes.size)
    case 'count':
      return sameNamed(shot, subject) === Number(value)
    case 'heading':
      return values.includes(subject.path.heading)
    case 'at':
      return values.includes(subject.position.x < 0.45 ? 'left' : subject.position.x > 0.55 ? 'right' : 'middle')
    case 'wears':
      return subject.wears.some((item) => says(item, values))
    case 'holds':
      return subject.holds.some((item) => says(item, values)) || related(['holds', 'plays'], values)
    case 'rel':
      return related(values, (other ?? '').split('|'))
    default:
      throw new Error(`nobody has "${field}"`)
  }
}

/** "two dogs, one brown and one black" may stand as two. */
const sameNamed = ({ subjects }: Shot, { noun }: Subject) =>
  subjects.filter((one) => one.noun === noun).reduce((sum, { count }) => sum + count, 0)
