import type { EngineSpec } from '../../models/contract/engine-spec.ts'
import type { Abandoned, Engine } from '../engine.ts'
import type { EngineDescription, EngineFinding, EngineKind } from './engine-kind.ts'

type KindOf = { [Kind in EngineSpec['kind']]: () => Promise<EngineKind<Extract<EngineSpec, { kind: Kind }>>> }

/**
 * Every kind of engine, by the word that its spec is told apart by. Each is loaded when it is first used: the runtime
 * of one must not slow down the start of another.
 */
const KINDS: KindOf = {
  package: async () => (await import('../denoise/package-kind.ts')).packageKind,
  comfyui: async () => (await import('../comfyui/comfy-kind.ts')).comfyKind,
  'videos-api': async () => (await import('../videos-api/videos-kind.ts')).videosKind,
  'sd-server': async () => (await import('../sd-server/sd-kind.ts')).sdServerKind,
  fal: async () => (await import('../fal/fal-kind.ts')).falKind,
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

/** Null where nothing goes on without the process that began it. */
export async function abandonJob(spec: EngineSpec, saved: Uint8Array): Promise<Abandoned | null> {
  return (await (await kindOf(spec)).abandon?.(spec, saved)) ?? null
}
