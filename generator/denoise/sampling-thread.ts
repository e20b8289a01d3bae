import { parentPort, workerData } from 'node:worker_threads'
import type { Network } from './network.ts'
import { sampleChunk } from './sample-chunk.ts'
import type { ChunkToSample, SamplingAnswer, SamplingOrder, SamplingThreadData } from './sampling-messages.ts'
import { openSession } from './session.ts'

/**
 * The network's own thread: onnxruntime blocks the thread that calls it, and meanwhile the next chunk is laid out and
 * the last one rebuilt in the main thread. Takes one chunk at a time.
 */
const { path, manifest, options, stop }: SamplingThreadData = workerData
const port = parentPort!

const sendAnswer = (message: SamplingAnswer, moved: Float32Array[] = []) =>
  port.postMessage(message, [...new Set(moved.map(({ buffer }) => buffer as ArrayBuffer))])
const sendFailure = (error: Error) => sendAnswer({ kind: 'failed', name: error.name, message: error.message })

async function openNetwork(): Promise<Network> {
  const session = await openSession(path, manifest, options)
  sendAnswer({ kind: 'opened', provider: session.provider, refused: session.refused })
  return { manifest, session }
}

async function sample(network: Network, { size, feeds, noise, times }: ChunkToSample): Promise<void> {
  const onStep = (step: number, estimate: Float32Array) => {
    // The last estimate is the chunk itself.
    if (step === times.length - 1) return
    const x = estimate.slice()
    sendAnswer({ kind: 'step', step, x }, [x])
  }
  const sampled = await sampleChunk(network, noise, { size, feeds, times, onStep, throwIfStopped })
  // The grid lies in memory of the runtime, which must not be given away.
  const grid = sampled.grid.slice()
  sendAnswer({ kind: 'sampled', x: sampled.x, grid }, [sampled.x, grid])
}

function throwIfStopped(): void {
  if (Atomics.load(stop, 0) !== 0) throw new DOMException('the chunk is not wanted any more', 'AbortError')
}

const opened = openNetwork()
opened.catch(sendFailure)
port.on('message', async (order: SamplingOrder) => {
  const network = await opened
  if (order.order === 'close') {
    await network.session.close()
    port.close()
  } else await sample(network, order).catch(sendFailure)
})
