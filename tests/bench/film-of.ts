import { fileURLToPath } from 'node:url'
import { DEFAULT_PACKAGE_DIR } from '../../generator/denoise/model-package.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { RESOLUTIONS } from '../../models/contract/vocabulary.ts'
import { foxPlan } from '../setup/fox-plan.ts'

export type Resolution = (typeof RESOLUTIONS)[number]

export const FPS = 24
/** The films that are measured last so many seconds unless something else is asked for. */
export const SECONDS = 5

export interface BenchOptions {
  packageDir?: string
  sizes: Resolution[]
  seconds: number
}

/** A fox that runs in a forest, in shots of equal length. */
export function filmOf(resolution: Resolution, seconds: number, shots = 1): ShotPlan {
  const plan = foxPlan()
  const shot = { ...plan.shots[0]!, durationSeconds: seconds / shots }
  return {
    ...plan,
    format: { ...plan.format, resolution, fps: FPS },
    shots: Array.from({ length: shots }, (_, index) => ({ ...shot, id: `shot-${index + 1}` })),
  }
}

export const engineOf = (packageDir = DEFAULT_PACKAGE_DIR): EngineSpec => ({ kind: 'package', dir: packageDir })

export const productPath = (kind: 'fp32' | 'int8') =>
  fileURLToPath(new URL(`../fixtures/products/${kind}.onnx`, import.meta.url))
