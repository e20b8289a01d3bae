import type { RequestedShot } from '../extract/requested-shot.ts'
import type { ReadShots } from './read-shots.ts'
import type { Inherited } from './shot-to-fill.ts'

const saysHour = ({ setting, light }: RequestedShot) => setting.timeOfDay !== undefined || light.kind !== undefined

/**
 * What holds in a shot that does not say it: what is said of the whole film, or what the first shot says as long as
 * no shot between says otherwise. A labelled shot that goes elsewhere keeps nothing of the first.
 */
export function inheritedBy({ requests, film, labelled }: ReadShots, index: number): Inherited {
  const ofFilm = film ?? null
  const [first] = requests
  const own = requests[index]!
  const between = requests.slice(1, index)
  const elsewhere = labelled && own.setting.place !== undefined && own.setting.place !== first?.setting.place
  const keepsFirst = index > 0 && !elsewhere
  const hour = ofFilm && saysHour(ofFilm) ? ofFilm : keepsFirst && !between.some(saysHour) ? first : undefined
  const isDry = (request: RequestedShot) => request.weather.kind === undefined
  const weather = ofFilm && !isDry(ofFilm) ? ofFilm : keepsFirst && between.every(isDry) ? first : undefined
  return {
    place: ofFilm?.setting.place,
    timeOfDay: hour?.setting.timeOfDay,
    light: hour?.light ?? {},
    weather: weather?.weather ?? {},
  }
}
