import { noGpuReason } from './hardware.ts'
import { missingLibrary } from './provider-library.ts'

/** Where a network can run, best first. */
export const PROVIDERS = ['cuda', 'webgpu', 'coreml', 'dml', 'cpu'] as const
export type ProviderName = (typeof PROVIDERS)[number]

export interface Refusal {
  name: ProviderName
  reason: string
}

/** A provider as the runtime lists it. */
export interface Backend {
  name: string
  bundled: boolean
}

/** Which providers are worth a try on this machine, in order, and why the others are not. */
export interface ProviderChoice {
  candidates: ProviderName[]
  refused: Refusal[]
}

/** Throws RangeError for a word that is no provider. */
export function parseProvider(word: string): ProviderName {
  const known = PROVIDERS.find((name) => name === word)
  if (known) return known
  throw new RangeError(`"${word}" is no provider; accepted are ${PROVIDERS.join(', ')}`)
}

/**
 * With a wish (an option, or RUSHES_PROVIDER) that one alone; without, all that this build of the runtime
 * supports on this machine. `supported` is what the runtime lists; `bundled` means that it came along.
 */
export function chooseProviders(
  supported: readonly Backend[],
  wish: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): ProviderChoice {
  const word = wish ?? environment.RUSHES_PROVIDER
  const choice: ProviderChoice = { candidates: [], refused: [] }
  for (const name of word ? [parseProvider(word)] : PROVIDERS) {
    // Who asks for webgpu by name may have a software adapter in mind.
    const unwise = !word && name === 'webgpu' ? noGpuReason(environment) : null
    const reason = whyUnavailable(name, supported) ?? unwise
    if (reason) choice.refused.push({ name, reason })
    else choice.candidates.push(name)
  }
  return choice
}

function whyUnavailable(name: ProviderName, supported: readonly Backend[]): string | null {
  const backend = supported.find((candidate) => candidate.name === name)
  if (!backend) return `not part of onnxruntime on ${process.platform}-${process.arch}`
  return backend.bundled ? null : missingLibrary(name)
}
