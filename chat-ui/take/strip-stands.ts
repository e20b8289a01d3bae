import type { Take } from '../../models/contract/take.ts'
import { isWhole, type Strip } from '../api/strip.ts'

/**
 * Whether the filmstrip is shown. Below a finished clip only a strip that is finished too can stand, or one that
 * is `coming`: a tile that missed its last picture would contradict the clip.
 */
export function stripStands(take: Take, strip: Strip | undefined, coming: boolean): boolean {
  if (take.status === 'done') return coming || isWhole(strip)
  return strip !== undefined || take.finishedAt === null
}
