import { type EngineCapabilities, EVERY_LOOK } from '../../models/contract/engine.ts'
import type { SdServerSpec } from '../../models/contract/queue-engine-specs.ts'

type Measures = Pick<SdServerSpec, 'multipleOf' | 'sizes' | 'maxSeconds' | 'fps' | 'costPerSecond'> & {
  frameGrid?: SdServerSpec['frameGrid']
}

/** What can be said of any far engine from its measures; each kind adds what it can do. */
export function remoteAbilities(spec: Measures, can: Partial<EngineCapabilities>): EngineCapabilities {
  return {
    text: true,
    firstFrame: false,
    lastFrame: false,
    referencePictures: 0,
    control: [],
    maskEdit: false,
    extend: false,
    size: { multipleOf: spec.multipleOf, maxPixels: null, only: spec.sizes },
    frameGrid: spec.frameGrid ?? null,
    maxSeconds: spec.maxSeconds ?? null,
    fps: spec.fps ?? null,
    seed: 'same-machine',
    audio: false,
    progress: 'none',
    previews: false,
    cancel: 'queued',
    costPerSecond: spec.costPerSecond ?? null,
    looks: EVERY_LOOK,
    ...can,
  }
}
