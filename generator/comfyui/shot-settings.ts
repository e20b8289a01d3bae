import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import type { ShotRequest } from '../engine.ts'
import { orderedLength, orderedSize, shotText } from '../remote/shot-order.ts'
import type { ControlKind } from '../steering/control-video.ts'
import type { Workflow } from './workflow.ts'

/** What a workflow is told of one shot: equal settings of one workflow are the same pictures. */
export interface ShotSettings {
  prompt: string
  negative: string | null
  seed: number
  width: number
  height: number
  frames: number
  fps: number
  strength: number | null
  /** The control video that goes along. */
  control: ControlKind | null
  /** Whether the animatic's first picture goes along. */
  first: boolean
}

/** Sizes and lengths are those that the model makes: a server would snap others without a word. */
export function settingsOf(spec: ComfySpec, { manifest, bindings }: Workflow, request: ShotRequest): ShotSettings {
  const multipleOf = spec.multipleOf ?? manifest.multipleOf
  const wanted = shrinkToFit(request.video, spec.maxPixels ?? manifest.maxPixels)
  const size = orderedSize({ sizes: spec.sizes, multipleOf }, wanted)
  const { frames, fps } = orderedLength(lengthRules(spec, manifest), request)
  const prompt = [manifest.promptPrefix, shotText(request)].filter(Boolean).join(' ')
  return {
    prompt,
    negative: spec.negative ?? null,
    seed: request.seed,
    ...size,
    frames,
    fps,
    strength: spec.strength ?? null,
    control: bindings.control ? (spec.control ?? manifest.control[0] ?? 'depth') : null,
    first: bindings.first !== undefined,
  }
}

export function lengthRules(spec: ComfySpec, manifest: Workflow['manifest']) {
  return {
    fps: spec.fps ?? manifest.fps ?? undefined,
    frameGrid: spec.frameGrid ?? manifest.frameGrid ?? undefined,
    maxSeconds: spec.maxSeconds ?? manifest.maxSeconds ?? undefined,
  }
}

function shrinkToFit({ width, height }: { width: number; height: number }, maxPixels: number | null) {
  const scale = maxPixels === null ? 1 : Math.min(1, Math.sqrt(maxPixels / (width * height)))
  return { width: width * scale, height: height * scale }
}
