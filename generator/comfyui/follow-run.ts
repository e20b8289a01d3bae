import sharp from 'sharp'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { type EngineContext, EngineFailed, type ShotJob } from '../engine.ts'
import type { FrameBlock } from '../frame-block.ts'
import { causeOf } from '../remote/remote-job.ts'
import { AnswerError } from '../remote/remote-wire.ts'
import { openComfySocket } from './comfy-socket.ts'
import type { ComfyWire, OutputFile, RunHandle } from './comfy-wire.ts'
import type { Workflow } from './workflow.ts'

/** Previews are shown no wider. */
const PREVIEW_WIDTH = 320
const SAMPLER = /sampler/i

export interface Following {
  spec: ComfySpec
  wire: ComfyWire
  workflow: Workflow
  job: ShotJob
  context: EngineContext
}

/**
 * Waits until a run is over; resolves with its films, or with null where the server does not know the run any more and
 * it surely is not running. The socket tells steps and pictures; how the run stands is asked, so that a silent socket
 * costs nothing. Throws EngineFailed.
 */
export async function followRun(
  { spec, wire, workflow, job, context }: Following,
  run: RunHandle,
  begin: () => Promise<void>,
): Promise<OutputFile[] | null> {
  const bell = createBell()
  const socket = openComfySocket(wire.socketUrl(run.client), spec.headers, run.prompt, {
    step: stepTeller(workflow, context),
    preview: (picture) => showPreview(picture, job, context),
    changed: bell.ring,
  })
  const patience = trackSilence(wire.host, spec.silenceSeconds)
  const output = workflow.bindings.output?.[0]?.node
  try {
    await Promise.race([socket.ready(), bell.wait(spec.pollSeconds, context.signal)])
    await begin()
    for (;;) {
      const state = await wire
        .look(run, output, context.signal)
        .catch((error) => patience.excuse(error, context.signal))
      if (state) {
        patience.heard()
        if (state.status === 'completed') return state.files
        if (state.status === 'unknown') return null
        if (state.status === 'failed') throw new EngineFailed(`${wire.host} gave the shot up: ${state.reason}`)
        if (state.status === 'queued') context.progress({ kind: 'queued', position: state.position })
        socket.keepOpen()
      }
      await bell.wait(spec.pollSeconds, context.signal)
    }
  } finally {
    socket.close()
  }
}

/** Steps of the nodes that sample; what other nodes count is no step of the picture. */
function stepTeller({ graph }: Workflow, { progress }: EngineContext) {
  const samplers = Object.keys(graph).filter((id) => {
    const { class_type, inputs } = graph[id]!
    return SAMPLER.test(class_type) && 'latent_image' in inputs
  })
  let last = ''
  return (node: string, value: number, max: number) => {
    const part = samplers.indexOf(node) + 1
    const [step, steps] = [Math.floor(value), Math.floor(max)]
    const key = `${part} ${step}`
    if (part === 0 || step < 1 || step > steps || key === last) return
    last = key
    progress({ kind: 'step', step, steps, part, parts: samplers.length })
  }
}

/** The server shows one still for the whole shot. A picture that cannot be read is no reason to stop. */
async function showPreview(picture: Uint8Array, { video, frames }: ShotJob, context: EngineContext): Promise<void> {
  const scale = Math.min(1, PREVIEW_WIDTH / video.width)
  const width = Math.round(video.width * scale)
  const height = Math.round(video.height * scale)
  const rgb = await sharp(picture)
    .resize(width, height, { fit: 'cover' })
    .removeAlpha()
    .raw()
    .toBuffer()
    .catch(() => null)
  if (!rgb || context.signal?.aborted) return
  const block = (): FrameBlock => ({
    first: 0,
    count: frames,
    width,
    height,
    rgb: Buffer.alloc(frames * rgb.length, rgb),
  })
  context.preview?.(block)
}

/** Wakes whoever waits, at the latest when the time is over. */
function createBell() {
  let ring = () => {}
  return {
    ring: () => ring(),
    async wait(seconds: number, signal?: AbortSignal): Promise<void> {
      signal?.throwIfAborted()
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, seconds * 1000)
        function done() {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          resolve()
        }
        signal?.addEventListener('abort', done)
        ring = done
      })
      signal?.throwIfAborted()
    },
  }
}

/** A question that fails is no run that failed: silence alone ends the wait. */
export function trackSilence(host: string, silenceSeconds: number) {
  let lastHeard = performance.now()
  return {
    heard() {
      lastHeard = performance.now()
    },
    /** Undefined where it may be tried again. Throws EngineFailed, or the signal's reason. */
    excuse(error: unknown, signal?: AbortSignal): undefined {
      signal?.throwIfAborted()
      const said = error instanceof AnswerError ? `${error.status} ${error.message}` : causeOf(error)
      if (error instanceof AnswerError && (error.status === 401 || error.status === 403)) {
        throw new EngineFailed(
          `${host} refuses to answer (${said}); the headers in engines.json may be missing or wrong`,
        )
      }
      if (performance.now() - lastHeard < silenceSeconds * 1000) return undefined
      throw new EngineFailed(
        `${host} has not answered for ${silenceSeconds} s (${said}); the shot may still run there`,
        {
          cause: error,
        },
      )
    },
  }
}
