import type { EngineCapabilities } from '../../models/contract/engine.ts'
import type { ModelManifest } from '../../models/contract/manifest.ts'

/** What a model package can do, from its manifest. */
export function packageCapabilities({ chunk, looks }: Pick<ModelManifest, 'chunk' | 'looks'>): EngineCapabilities {
  return {
    text: false,
    firstFrame: false,
    lastFrame: false,
    referencePictures: 0,
    control: ['rgb', 'depth-near-dark'],
    maskEdit: false,
    extend: false,
    // Any size and length: the denoiser pads, crops and repeats.
    size: { multipleOf: 1, maxPixels: chunk.maxPixels, only: [] },
    frameGrid: null,
    maxSeconds: null,
    fps: null,
    seed: 'same-machine',
    audio: false,
    progress: 'steps',
    previews: true,
    cancel: 'running',
    costPerSecond: null,
    looks,
  }
}
