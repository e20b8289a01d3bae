import { shotWish } from '../extract/shot-wish.ts'
import { read } from '../reading/read.ts'
import type { Understanding } from '../understand.ts'
import { plannedIn } from './planned.ts'
import { script } from './script.ts'
import type { Turn } from './turn.ts'

/**
 * One question instead of a film that would show nothing of what was asked: nobody it names can be staged and it
 * names no place. Null when there is something to show.
 */
export function clarify(turn: Turn, meant: Understanding): string | null {
  const { plan } = plannedIn(turn)
  if (meant.kind !== 'draft' || !plan || plan.shots.some(({ subjects }) => subjects.length > 0)) return null
  const wish = shotWish(read(turn.message, meant.language))
  if (wish.setting.place !== undefined || wish.subjects.length === 0) return null
  return script(meant.language).whatInstead([...new Set(wish.subjects.map(({ noun }) => noun))].slice(0, 6))
}
