import type { Take } from '../../models/contract/take.ts'
import type { Strip } from '../api/strip.ts'

/**
 * Whether the filmstrip is shown. Previews are lossy and not kept, so below a finished clip only a
 * strip that is finished too can stand; a tile that missed its last picture would contradict the clip.
 */
export function stripStands(take: Take, strip: Strip | undefined): boolean {
  if (strip === undefined) return take.finishedAt === null
  return take.status !== 'done' || strip.tiles.every((tile) => tile?.phase === 'finished')
}
