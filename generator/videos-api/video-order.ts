import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import type { ShotRequest } from '../engine.ts'
import { orderedLength, orderedSeconds, orderedSize, pngOfFrame, shotText } from '../remote/shot-order.ts'
import type { StagedShot } from '../stage/control-frame.ts'
import { DIALECTS, type Fields } from './dialects.ts'

/** One job as the server is asked for it. */
export interface VideoOrder {
  fields: Fields
  /** PNG of the first frame. */
  firstFrame: Uint8Array | null
}

/** Everything of a shot that the server reads; equal fields are the same job. */
export function orderFields(spec: VideosApiSpec, request: ShotRequest): Fields {
  return DIALECTS[spec.dialect].fields({
    model: spec.model,
    prompt: shotText(request),
    ...orderedSize(spec, request.video),
    ...orderedLength(spec, request),
    seconds: orderedSeconds(spec, request),
    seed: request.seed,
    resolutions: spec.resolutions,
  })
}

export async function videoOrder(spec: VideosApiSpec, request: ShotRequest, staged: StagedShot): Promise<VideoOrder> {
  const firstFrame = spec.steering === 'first-frame' ? await pngOfFrame(staged, 0) : null
  return { fields: orderFields(spec, request), firstFrame }
}
