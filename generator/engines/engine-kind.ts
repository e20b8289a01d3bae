import type { EngineCapabilities } from '../../models/contract/engine.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import type { Abandoned, Engine } from '../engine.ts'

/** What can be said of an engine without starting it. */
export interface EngineDescription {
  /** "rushes-1 0.3.0": as a person reads it. */
  label: string
  capabilities: EngineCapabilities
  /** Where the plan is sent to; null for this process. */
  host: string | null
  /** What a person should know of it, in plain sentences. */
  remarks: string[]
}

/** One thing that was found while looking at an engine. */
export interface EngineFinding {
  level: 'ok' | 'warn' | 'fail'
  about: string
  message: string
}

/** One kind of engine: how it is described, examined and opened. */
export interface EngineKind<Spec extends EngineSpec = EngineSpec> {
  describe(spec: Spec): Promise<EngineDescription>
  /** Whether it answers and can be used, for `rushes doctor`. Never throws. */
  examine(spec: Spec): Promise<EngineFinding[]>
  open(spec: Spec): Promise<Engine>
  /** Ends the job that a checkpoint speaks of. Never throws. Missing where nothing goes on without the process. */
  abandon?(spec: Spec, saved: Uint8Array): Promise<Abandoned>
}
