import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { type EngineCapabilities, EVERY_LOOK } from '../../models/contract/engine.ts'
import { lengthRules } from './shot-settings.ts'
import type { Workflow } from './workflow.ts'

/** What a workflow can do, from what it is bound to and what its manifest and engines.json say. */
export function comfyCapabilities(spec: ComfySpec, { manifest, bindings }: Workflow): EngineCapabilities {
  const { fps, frameGrid, maxSeconds } = lengthRules(spec, manifest)
  const kinds = manifest.control.length > 0 ? manifest.control : (['depth', 'rgb'] as const)
  return {
    text: bindings.prompt !== undefined,
    firstFrame: bindings.first !== undefined,
    lastFrame: false,
    referencePictures: 0,
    control: bindings.control ? kinds.map((kind) => (kind === 'depth' ? 'depth-near-bright' : 'rgb')) : [],
    maskEdit: false,
    extend: false,
    size: {
      multipleOf: spec.multipleOf ?? manifest.multipleOf,
      maxPixels: spec.maxPixels ?? manifest.maxPixels,
      only: spec.sizes,
    },
    frameGrid: frameGrid ?? null,
    maxSeconds: maxSeconds ?? null,
    fps: fps ?? null,
    seed: bindings.seed ? 'same-machine' : 'none',
    audio: false,
    progress: 'steps',
    previews: spec.previews,
    cancel: 'running',
    costPerSecond: spec.costPerSecond ?? null,
    looks: EVERY_LOOK,
  }
}

/** "Wan 2.1 VACE 1.3B at 127.0.0.1:8188" */
export function comfyLabel({ baseUrl }: ComfySpec, { name }: Workflow): string {
  return `${name} at ${new URL(baseUrl).host}`
}
