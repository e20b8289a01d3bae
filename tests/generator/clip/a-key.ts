import type { MasterKey } from '../../../generator/clip/master.ts'
import type { Shot } from '../../../models/contract/shot-plan.ts'
import { aPlan } from '../a-plan.ts'

/** The key of the small plan's only shot. */
export function aKey(shot: Partial<Shot> = {}, more: Partial<MasterKey> = {}): MasterKey {
  const { look, format, shots } = aPlan()
  return {
    shot: { ...shots[0]!, ...shot },
    look,
    format,
    steps: undefined,
    stageRevision: 1,
    packageHash: 'a'.repeat(64),
    provider: 'cpu',
    uploads: {},
    ...more,
  }
}
