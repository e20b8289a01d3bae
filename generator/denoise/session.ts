import { InferenceSession, listSupportedBackends, Tensor } from 'onnxruntime-node'
import { chooseProviders, type ProviderChoice, type ProviderName, type Refusal } from './provider.ts'
import { SessionError, type SessionOptions } from './session-options.ts'
import { checkFeeds, checkGraph, type FeedTensor, type GraphContract } from './tensor-check.ts'

/** A network ready to be asked. */
export interface DenoiserSession {
  readonly provider: ProviderName
  readonly refused: Refusal[]
  /** Checks names, types and shapes, runs once (not to be interrupted), and returns the float32 outputs. */
  run(feeds: Record<string, FeedTensor>): Promise<Record<string, Float32Array>>
  close(): Promise<void>
}

/** Which providers this machine would be asked for, best first, and why not the others. */
function surveyProviders(wish?: string): ProviderChoice {
  return chooseProviders(listSupportedBackends(), wish)
}

/** Opens the ONNX file on the first provider that takes it, and checks it against the manifest's tensors. */
export async function openSession(
  path: string,
  contract: GraphContract,
  options: SessionOptions = {},
): Promise<DenoiserSession> {
  const { candidates, refused } = surveyProviders(options.provider)
  for (const provider of candidates) {
    try {
      return await openOn(provider, path, contract, options.threads, refused)
    } catch (error) {
      refused.push({ name: provider, reason: (error as Error).message.split('\n')[0]! })
    }
  }
  const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`)
  throw new SessionError(`no provider can run ${path} (${reasons.join('; ')})`)
}

async function openOn(
  provider: ProviderName,
  path: string,
  contract: GraphContract,
  threads: number | undefined,
  refused: Refusal[],
): Promise<DenoiserSession> {
  const session = await InferenceSession.create(path, {
    executionProviders: [provider],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    // Threads that wait by spinning take the cores from the encoder and the server beside them.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
    ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
  })
  checkGraph(path, contract, session)
  return {
    provider,
    refused,
    async run(feeds) {
      checkFeeds(contract.inputs, feeds)
      const results = await session.run(asTensors(feeds))
      return Object.fromEntries(contract.outputs.map(({ name }) => [name, results[name]!.data as Float32Array]))
    },
    close: () => session.release(),
  }
}

function asTensors(feeds: Record<string, FeedTensor>): Record<string, Tensor> {
  const entries = Object.entries(feeds).map(([name, { data, dims }]) => [
    name,
    data instanceof BigInt64Array ? new Tensor('int64', data, dims) : new Tensor('float32', data, dims),
  ])
  return Object.fromEntries(entries)
}
