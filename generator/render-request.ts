import type { EngineSpec } from '../models/contract/engine-spec.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { RenderOptions } from './render.ts'

/** What the rendering process is asked to do. Everything but the plan is plain paths and numbers. */
export interface RenderRequest extends Omit<RenderOptions, 'onEvent' | 'signal' | 'token'> {
  plan: ShotPlan
  engine: EngineSpec
}

/** From the parent to the rendering process; what comes back are RenderEvents. */
export type ChildOrder = { order: 'render'; request: RenderRequest; token: string } | { order: 'cancel' }
