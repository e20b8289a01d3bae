import { noGpuReason } from './hardware.ts'

/** Where a network can run, best first. */
export const PROVIDERS = ['cuda', 'webgpu', 'coreml', 'dml', 'cpu'] as const
export type ProviderName = (typeof PROVIDERS)[number]

export interface Refusal {
  name: ProviderName
  reason: string
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
 * supports on this machine. `supported` is what the runtime lists.
 */
export function chooseProviders(
  supported: readonly string[],
  wish: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): ProviderChoice {
  const word = wish ?? environment.RUSHES_PROVIDER
  if (word) return { candidates: [parseProvider(word)], refused: [] }
  const choice: ProviderChoice = { candidates: [], refused: [] }
  for (const name of PROVIDERS) {
    const reason = refusal(name, supported, environment)
    if (reason) choice.refused.push({ name, reason })
    else choice.candidates.push(name)
  }
  return choice
}

function refusal(name: ProviderName, supported: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  if (!supported.includes(name)) return `not part of onnxruntime on ${process.platform}-${process.arch}`
  return name === 'webgpu' ? noGpuReason(environment) : null
}
