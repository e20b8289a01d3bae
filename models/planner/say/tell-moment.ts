import type { Moment, Shot } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nameOf } from './names.ts'
import { tellSubject } from './tell-subject.ts'
import { secondsWords } from './typography.ts'

/** "from 2 s: dog: sits", "0 s to 2 s: night": a while within a shot and what is otherwise in it. */
export function tellMoment(moment: Moment, shot: Shot, language: Language): string {
  const { fromSeconds, toSeconds, camera, light, weather } = moment
  const fr = language === 'fr'
  const colon = fr ? ' : ' : ': '
  const from = secondsWords(fromSeconds, language)
  const when =
    toSeconds === null
      ? `${fr ? 'à partir de' : 'from'} ${from}`
      : `${fr ? 'de' : 'from'} ${from} ${fr ? 'à' : 'to'} ${secondsWords(toSeconds, language)}`
  const doing = moment.subjects.map(({ id, path, ...fields }) => {
    const subject = shot.subjects.find((one) => one.id === id)
    // A way that goes on in the same direction is not told again.
    const turns = path && path.heading !== subject?.path.heading
    const words = tellSubject({ ...fields, ...(turns && { path }) }, subject, language)
    return `${subject?.noun ?? id}${words ? `${colon}${words}` : ''}`
  })
  const named = [camera?.move, light?.kind, weather?.kind].flatMap((value) => (value ? [nameOf(value, language)] : []))
  return `${when}${colon}${[...doing, ...named].join(', ')}`
}

/** The moments that came, changed or went. */
export function momentDifference(before: Shot, after: Shot, language: Language): string[] {
  const key = (moment: Moment) => JSON.stringify(moment)
  const [old, now] = [before.moments ?? [], after.moments ?? []]
  const come = now.filter((moment) => !old.some((one) => key(one) === key(moment)))
  const wholes = old.length > 0 && now.length === 0
  const whole = language === 'fr' ? 'le même du début à la fin' : 'the same from beginning to end'
  return [...come.map((moment) => tellMoment(moment, after, language)), ...(wholes ? [whole] : [])]
}
