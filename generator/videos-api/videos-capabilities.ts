import { type EngineCapabilities, EVERY_LOOK } from '../../models/contract/engine.ts'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { DIALECTS } from './dialects.ts'

/** What a server can do, from what engines.json says of it. */
export function videosCapabilities(spec: VideosApiSpec): EngineCapabilities {
  const dialect = DIALECTS[spec.dialect]
  return {
    text: true,
    firstFrame: spec.steering === 'first-frame',
    lastFrame: false,
    referencePictures: 0,
    control: [],
    maskEdit: false,
    extend: false,
    size: { multipleOf: spec.multipleOf, maxPixels: null, only: spec.sizes },
    frameGrid: spec.frameGrid ?? null,
    maxSeconds: spec.maxSeconds ?? (spec.durations.length > 0 ? Math.max(...spec.durations) : null),
    fps: spec.fps ?? null,
    seed: dialect.seed ? 'same-machine' : 'none',
    audio: false,
    progress: dialect.progress,
    previews: false,
    cancel: dialect.stopping === 'stopped' ? 'running' : 'none',
    costPerSecond: spec.costPerSecond ?? null,
    looks: EVERY_LOOK,
  }
}

/** "wan-2.2 at 127.0.0.1:8000" */
export function videosLabel({ model, baseUrl }: Pick<VideosApiSpec, 'model' | 'baseUrl'>): string {
  return `${model ?? 'video model'} at ${new URL(baseUrl).host}`
}
