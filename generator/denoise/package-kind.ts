import type { PackageSpec } from '../../models/contract/engine-spec.ts'
import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { EngineFinding, EngineKind } from '../engines/engine-kind.ts'
import { STAGE_VERSION } from '../stage/version.ts'
import { adviseOnCards } from './card-advice.ts'
import { readGraphics } from './graphics.ts'
import { openPackage } from './model-package.ts'
import { packageCapabilities } from './package-capabilities.ts'
import type { DenoiserSession } from './session.ts'

/** Model packages on disk. The runtime is loaded only where a network is to run. */
export const packageKind: EngineKind<PackageSpec> = {
  async describe({ dir }) {
    const { manifest } = await openPackage(dir)
    const label = `${manifest.name} ${manifest.version}`
    const { level, message } = stageMatch(manifest.stageVersion)
    const remarks = level === 'ok' ? [] : [`${label}: the stage is ${message}.`]
    return { label, capabilities: packageCapabilities(manifest), host: null, remarks }
  },
  async examine(spec) {
    try {
      return await examinePackage(spec)
    } catch (error) {
      return [{ level: 'fail', about: 'model', message: (error as Error).message }]
    }
  },
  open: async (spec) => (await import('./package-engine.ts')).openPackageEngine(spec),
}

async function examinePackage({ dir, provider }: PackageSpec): Promise<EngineFinding[]> {
  const model = await openPackage(dir)
  const { manifest } = model
  const bytes = Object.values(manifest.files).reduce((sum, entry) => sum + entry.bytes, 0)
  const size = `${(bytes / 1e6).toFixed(1)} MB, ${(manifest.parameters / 1e6).toFixed(1)} M parameters`
  const message = `${manifest.name} ${manifest.version} in ${model.dir}, ${size}, files whole`
  const runs = await examineProviders(model.file('denoiser'), manifest, provider)
  return [{ level: 'ok', about: 'model', message }, stageMatch(manifest.stageVersion), ...runs]
}

function stageMatch(trainedOn: number): EngineFinding {
  const about = 'stage'
  if (trainedOn === STAGE_VERSION) {
    return { level: 'ok', about, message: `version ${STAGE_VERSION}, as the model was trained on` }
  }
  const message = `version ${STAGE_VERSION}; the model was trained on version ${trainedOn}, so looks may be weaker`
  return { level: 'warn', about, message }
}

async function examineProviders(path: string, manifest: ModelManifest, provider?: string): Promise<EngineFinding[]> {
  const { openSession } = await import('./session.ts')
  try {
    const session = await openSession(path, manifest, { provider })
    await session.close()
    // Another provider is a chance, not a fault.
    const refused = session.refused.map(({ name, reason }) => `${name} not used: ${reason}`)
    const lines = [`${session.provider} runs the model`, ...refused]
    const providers = lines.map((message): EngineFinding => ({ level: 'ok', about: 'provider', message }))
    return [...providers, ...examineCards(session)]
  } catch (error) {
    return [{ level: 'fail', about: 'provider', message: (error as Error).message }]
  }
}

/** Only Linux keeps cards and runtime apart: elsewhere the providers that come along reach every card. */
function examineCards({ provider, refused }: Pick<DenoiserSession, 'provider' | 'refused'>): EngineFinding[] {
  const about = 'card'
  if (process.platform !== 'linux') return [{ level: 'ok', about, message: 'reached by the providers above' }]
  const advice = adviseOnCards(readGraphics(), provider, refused)
  if (advice.length === 0) return [{ level: 'ok', about, message: 'no graphics card found; the CPU does it all' }]
  return advice.map(({ used, message }) => ({ level: used ? 'ok' : 'warn', about, message }))
}
