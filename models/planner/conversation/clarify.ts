import { extractShot } from '../extract/extract-shot.ts'
import { read } from '../reading/read.ts'
import type { Understanding } from '../understand.ts'
import { plannedIn } from './planned.ts'
import { scriptFor } from './script.ts'
import type { Turn } from './turn.ts'

/**
 * One question instead of a film that would show nothing of what was asked: nobody it names can be staged and it
 * names no place. Null when there is something to show.
 */
export function askBack(turn: Turn, meant: Understanding): string | null {
  const { plan } = plannedIn(turn)
  if (meant.kind !== 'draft' || !plan || plan.shots.some(({ subjects }) => subjects.length > 0)) return null
  const request = extractShot(read(turn.message, meant.language))
  if (request.setting.place !== undefined || request.subjects.length === 0) return null
  return scriptFor(meant.language).whatInstead([...new Set(request.subjects.map(({ noun }) => noun))].slice(0, 6))
}
