import type { ShotWish } from '../extract/wish.ts'
import type { ReadShots } from './read-shots.ts'
import type { Inherited } from './shot-to-fill.ts'

const saysHour = ({ setting, light }: ShotWish) => setting.timeOfDay !== undefined || light.kind !== undefined

/**
 * What holds in a shot that does not say it: what is said of the whole film, or what the first shot says as long as
 * no shot between says otherwise. A labelled shot that goes elsewhere keeps nothing of the first.
 */
export function inheritedBy({ wishes, film, labelled }: ReadShots, index: number): Inherited {
  const ofFilm = film ?? null
  const [first] = wishes
  const own = wishes[index]!
  const between = wishes.slice(1, index)
  const elsewhere = labelled && own.setting.place !== undefined && own.setting.place !== first?.setting.place
  const keepsFirst = index > 0 && !elsewhere
  const hour = ofFilm && saysHour(ofFilm) ? ofFilm : keepsFirst && !between.some(saysHour) ? first : undefined
  const isDry = (wish: ShotWish) => wish.weather.kind === undefined
  const weather = ofFilm && !isDry(ofFilm) ? ofFilm : keepsFirst && between.every(isDry) ? first : undefined
  return {
    place: ofFilm?.setting.place,
    timeOfDay: hour?.setting.timeOfDay,
    light: hour?.light ?? {},
    weather: weather?.weather ?? {},
  }
}
