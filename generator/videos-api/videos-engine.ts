import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import type { Engine } from '../engine.ts'
import { openRemoteEngine } from '../remote/remote-engine.ts'
import { orderedSeconds } from '../remote/shot-order.ts'
import { orderFields, videoOrder } from './video-order.ts'
import { videosCapabilities, videosLabel } from './videos-capabilities.ts'
import { videosWire } from './videos-wire.ts'

/** A server that speaks `/v1/videos` as an engine. */
export function openVideosEngine(spec: VideosApiSpec): Engine {
  const { baseUrl, dialect, model, steering } = spec
  return openRemoteEngine({
    wire: videosWire(spec),
    label: videosLabel(spec),
    capabilities: videosCapabilities(spec),
    identity: { baseUrl, dialect, model: model ?? null, steering },
    patience: spec,
    reads: (request) => ({ request: orderFields(spec, request), animatic: steering === 'first-frame' }),
    makeOrder: (job) => videoOrder(spec, job, job.staged),
    billedSeconds: (job) => orderedSeconds(spec, job),
  })
}
