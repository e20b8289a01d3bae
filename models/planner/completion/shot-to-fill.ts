import type { ShotDraft } from '../../contract/draft.ts'
import type { Shot } from '../../contract/shot-plan.ts'
import type { ShotWish } from '../extract/wish.ts'

/** One shot to fill: what the draft gives, what its words say, the shot before, and its place in the film. */
export interface ShotToFill {
  draft: ShotDraft
  wish: ShotWish
  before: Shot | null
  index: number
  id: string
  durationSeconds: number
}
