import type { UploadId } from './ids.ts'
import type { ShotPlan } from './shot-plan.ts'

/** The person's own pictures that a plan, or some of its shots, puts on stage. */
export function uploadIdsOf({ shots }: Pick<ShotPlan, 'shots'>): UploadId[] {
  const references = shots.flatMap(({ subjects }) => subjects.map(({ reference }) => reference))
  return references.flatMap((reference) => (reference.kind === 'upload' ? [reference.uploadId] : []))
}
