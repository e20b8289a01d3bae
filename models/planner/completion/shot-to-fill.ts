import type { ShotDraft } from '../../contract/draft.ts'
import type { Light, Setting, Shot, Weather } from '../../contract/shot-plan.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'

/** One shot to fill: what the draft gives, what its words say, the shot before, and its place in the film. */
export interface ShotToFill {
  draft: ShotDraft
  request: RequestedShot
  before: Shot | null
  /** Hour, light and weather that hold here although the shot does not say them; the shot before's when not given. */
  inherited?: Inherited
  index: number
  id: string
  durationSeconds: number
}

export interface Inherited {
  place?: Setting['place']
  timeOfDay?: Setting['timeOfDay']
  light: Partial<Light>
  weather: Partial<Weather>
}
