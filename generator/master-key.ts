import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { uploadIdsOf } from '../models/contract/plan-uploads.ts'
import type { Shot } from '../models/contract/shot-plan.ts'
import type { Engine, EngineReads, ShotRequest } from './engine.ts'
import { STAGE_SOURCES, sourceFingerprint } from './source-fingerprint.ts'
import { uploadPath } from './stage-shot.ts'

/** Everything that decides a shot's pixels, and nothing else. Two renderings with the same key are the same bytes. */
export interface MasterKey {
  engine: string
  reads: EngineReads['request']
  /** Null where the engine does not look at the animatic. */
  stage: {
    fingerprint: string
    /** SHA-256 of each of the person's own pictures on stage, by upload id. */
    pictures: Record<string, string>
  } | null
}

/** `uploads`: files of the person's own pictures, by upload id. */
export async function masterKeyOf(
  engine: Engine,
  request: ShotRequest,
  uploads: Record<string, string>,
): Promise<MasterKey> {
  const reads = engine.reads(request)
  const stage = reads.animatic
    ? { fingerprint: await sourceFingerprint(STAGE_SOURCES), pictures: await pictureHashes(request.shot, uploads) }
    : null
  return { engine: engine.identity, reads: reads.request, stage }
}

/** A file name for the key. */
export function masterName(key: MasterKey): string {
  return createHash('sha256').update(canonicalJson(key)).digest('hex').slice(0, 40)
}

async function pictureHashes(shot: Shot, uploads: Record<string, string>): Promise<Record<string, string>> {
  const hashes = uploadIdsOf({ shots: [shot] }).map(async (id) => {
    const hash = createHash('sha256').update(await readFile(uploadPath(uploads, id)))
    return [id, hash.digest('hex')]
  })
  return Object.fromEntries(await Promise.all(hashes))
}

/** JSON with sorted keys, so that equal values give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
