import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { Refusal } from './provider.ts'
import type { SampledChunk } from './sample-chunk.ts'
import type { ChunkToSample, SamplingAnswer, SamplingOrder, SamplingThreadData } from './sampling-messages.ts'
import { SessionError, type SessionOptions } from './session-options.ts'
import { TensorMismatch } from './tensor-check.ts'

/** Samples chunks in the network's own thread, one at a time, and so leaves this thread free. */
export interface ChunkSampler {
  readonly provider: string
  readonly refused: Refusal[]
  /**
   * From noise to picture; the chunk's arrays are given away. `onStep` hears of every step but the last, counted from 1,
   * with its estimate [T, 3, H, W]. An aborted signal ends it before the network's next run.
   */
  sample(chunk: ChunkToSample, options: SamplingListener): Promise<SampledChunk>
  close(): Promise<void>
}

export interface SamplingListener {
  signal?: AbortSignal
  onStep: (step: number, x: Float32Array) => void
}

/** Throws SessionError, TensorMismatch. */
export async function openChunkSampler(
  path: string,
  manifest: ModelManifest,
  options: SessionOptions,
): Promise<ChunkSampler> {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const data: SamplingThreadData = { path, manifest, options, stop }
  const worker = new Worker(new URL('./sampling-thread.ts', import.meta.url), { workerData: data })
  const opened = await nextAnswer(worker, 'opened').catch(async (error) => {
    await worker.terminate()
    throw error
  })
  let last: Promise<unknown> = Promise.resolve()
  return {
    provider: opened.provider,
    refused: opened.refused,
    sample(chunk, listener) {
      const sampled = last.then(() => sampleInThread(worker, stop, chunk, listener))
      last = sampled.catch(() => {})
      return sampled
    },
    async close() {
      const ended = once(worker, 'exit')
      worker.postMessage({ order: 'close' } satisfies SamplingOrder)
      await ended
    },
  }
}

async function sampleInThread(
  worker: Worker,
  stop: Int32Array,
  chunk: ChunkToSample,
  { signal, onStep }: SamplingListener,
): Promise<SampledChunk> {
  signal?.throwIfAborted()
  Atomics.store(stop, 0, 0)
  const abort = () => Atomics.store(stop, 0, 1)
  signal?.addEventListener('abort', abort)
  try {
    worker.postMessage({ order: 'sample', ...chunk } satisfies SamplingOrder, buffersOf(chunk))
    const sampled = await nextAnswer(worker, 'sampled', (step, x) => signal?.aborted || onStep(step, x)).catch(
      (error) => {
        throw signal?.aborted ? signal.reason : error
      },
    )
    signal?.throwIfAborted()
    return sampled
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

/** The planes of the chunk; the small tensors that say the look belong to all chunks and are copied. */
function buffersOf({ feeds, noise }: ChunkToSample): ArrayBuffer[] {
  const planes = Object.values(feeds).filter(({ dims }) => dims.length === 5)
  return [noise, ...planes.map(({ data }) => data)].map(({ buffer }) => buffer as ArrayBuffer)
}

type AnswerOf<Kind> = Extract<SamplingAnswer, { kind: Kind }>

/** The next answer of this kind. Rejects where the thread failed or ended. */
function nextAnswer<Kind extends 'opened' | 'sampled'>(
  worker: Worker,
  kind: Kind,
  onStep?: SamplingListener['onStep'],
): Promise<AnswerOf<Kind>> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off('message', hear).off('error', fail).off('exit', end)
      finish()
    }
    const hear = (answer: SamplingAnswer) => {
      if (answer.kind === 'step') onStep?.(answer.step, answer.x)
      if (answer.kind === 'failed') settle(() => reject(errorOf(answer)))
      if (answer.kind === kind) settle(() => resolve(answer as AnswerOf<Kind>))
    }
    const fail = (error: Error) => settle(() => reject(error))
    const end = () => settle(() => reject(new SessionError("the network's thread ended")))
    worker.on('message', hear).on('error', fail).on('exit', end)
  })
}

const ERRORS: Record<string, new (message: string) => Error> = { SessionError, TensorMismatch }

function errorOf({ name, message }: Extract<SamplingAnswer, { kind: 'failed' }>): Error {
  const Known = ERRORS[name]
  return Known ? new Known(message) : Object.assign(new Error(message), { name })
}
