import type { EngineCapabilities } from '../../models/contract/engine.ts'
import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import type { Engine } from '../engine.ts'

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
}

type KindOf = { [Kind in EngineSpec['kind']]: () => Promise<EngineKind<Extract<EngineSpec, { kind: Kind }>>> }

/**
 * Every kind of engine, by the word that its spec is told apart by. Each is loaded when it is first used: the runtime
 * of one must not slow down the start of another.
 */
const KINDS: KindOf = {
  package: async () => (await import('../denoise/package-kind.ts')).packageKind,
}

function kindOf(spec: EngineSpec): Promise<EngineKind> {
  return KINDS[spec.kind]() as Promise<EngineKind>
}

/** Throws what the kind throws where the engine cannot be used. */
export async function openEngine(spec: EngineSpec): Promise<Engine> {
  return (await kindOf(spec)).open(spec)
}

export async function describeEngine(spec: EngineSpec): Promise<EngineDescription> {
  return (await kindOf(spec)).describe(spec)
}

export async function examineEngine(spec: EngineSpec): Promise<EngineFinding[]> {
  return (await kindOf(spec)).examine(spec)
}
