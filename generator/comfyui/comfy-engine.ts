import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { type Checkpoint, type Engine, type EngineContext, EngineFailed } from '../engine.ts'
import type { FrameBlock } from '../frame-block.ts'
import { parseJson } from '../remote/ask-server.ts'
import { readBlocks } from '../remote/remote-engine.ts'
import { causeOf, pauseFor } from '../remote/remote-job.ts'
import { AnswerError } from '../remote/remote-wire.ts'
import { comfyCapabilities, comfyLabel } from './comfy-capabilities.ts'
import { type ComfyWire, comfyWire, type OutputFile, type RunHandle } from './comfy-wire.ts'
import { type Following, followRun, trackSilence } from './follow-run.ts'
import { nameFilm, newRun, prepareGraph } from './run-shot.ts'
import { settingsOf } from './shot-settings.ts'
import { readWorkflow } from './workflow.ts'

/** A server that loses a shot so often dies of it. */
const MOST_ORDERS = 3

/** A ComfyUI server as an engine. Nothing is asked of it until a shot is rendered. Throws BadWorkflow. */
export async function openComfyEngine(spec: ComfySpec): Promise<Engine> {
  const workflow = await readWorkflow(spec)
  const wire = comfyWire(spec)
  const identity = JSON.stringify({ baseUrl: spec.baseUrl, graph: workflow.graph, bindings: workflow.bindings })
  return {
    identity: createHash('sha256').update(identity).digest('hex'),
    label: comfyLabel(spec, workflow),
    capabilities: comfyCapabilities(spec, workflow),
    reads: (request) => {
      const settings = settingsOf(spec, workflow, request)
      return { request: settings, animatic: settings.control !== null || settings.first }
    },
    render: (job, context) => renderShot({ spec, wire, workflow, job, context }),
    close: async () => {},
  }
}

async function* renderShot(following: Following): AsyncGenerator<FrameBlock> {
  const { wire } = following
  const folder = await mkdtemp(join(tmpdir(), 'rushes-comfy-'))
  try {
    const path = join(folder, 'shot')
    await makeFilm(following, path)
    yield* readBlocks(path, wire.host)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes a saved run up, or orders one; orders again only what the server surely neither has nor runs. */
async function makeFilm(following: Following, path: string): Promise<void> {
  const { wire, spec, context } = following
  let saved = await loadRun(context.checkpoint)
  for (let orders = 0; orders <= MOST_ORDERS; orders++) {
    const run = saved ?? newRun()
    const order = saved ? async () => {} : () => orderRun(following, run)
    const files = await followRun(following, run, order)
    if (files && (await fetchFilm(wire, files, path, spec, context))) return
    const why = files
      ? 'does not have the film any more'
      : 'does not know the shot any more; it may have been restarted'
    // What was saved before anybody ordered it is no loss.
    if (files || !saved || orders > 0 || (await wasOrdered(context.checkpoint)))
      context.note(`${wire.host} ${why}. It is not running there, so it is ordered again.`)
    saved = null
    // An order that was slow to arrive must not run beside the new one.
    await wire.stop(run).catch(() => {})
  }
  throw new EngineFailed(
    `${wire.host} lost the shot ${MOST_ORDERS} times; it may be that its program dies of it, as when memory runs out`,
  )
}

interface SavedRun extends RunHandle {
  ordered: boolean
}

async function orderRun({ spec, wire, workflow, job, context }: Following, run: RunHandle): Promise<void> {
  const graph = await prepareGraph(spec, workflow, wire, job, context.signal).catch((error) => {
    context.signal?.throwIfAborted()
    throw asFailure(error, wire.host)
  })
  await saveRun(context.checkpoint, { ...run, ordered: false })
  context.signal?.throwIfAborted()
  const complaint = await wire.order(nameFilm(graph, workflow, run), run, spec.previews).catch(async (error) => {
    if (error instanceof AnswerError) throw asFailure(error, wire.host)
    // Its answer was lost: whether it was taken is seen by looking, since the name of the run is ours.
    return ''
  })
  await saveRun(context.checkpoint, { ...run, ordered: true })
  if (!complaint) return
  // A part of the workflow runs without the rest: what comes of it is not the film.
  await wire.stop(run).catch(() => {})
  throw new EngineFailed(`${wire.host} can run only a part of the workflow: ${complaint}`)
}

function asFailure(error: unknown, host: string): Error {
  if (error instanceof EngineFailed) return error
  if (error instanceof AnswerError) {
    return new EngineFailed(`${host} refused the shot (${error.status}): ${error.message}`, { cause: error })
  }
  return new EngineFailed(`${host} cannot be reached: ${causeOf(error)}`, { cause: error })
}

/** False where the server does not have the film any more. */
async function fetchFilm(
  wire: ComfyWire,
  files: OutputFile[],
  path: string,
  { pollSeconds, silenceSeconds }: ComfySpec,
  { signal }: EngineContext,
): Promise<boolean> {
  const [file] = files
  if (!file)
    throw new EngineFailed(`${wire.host} ran the workflow, and no film came of it: it needs a node that saves one`)
  const patience = trackSilence(wire.host, silenceSeconds)
  for (;;) {
    try {
      await wire.download(file, path, signal)
      return true
    } catch (error) {
      if (error instanceof AnswerError && error.status === 404) return false
      patience.excuse(error, signal)
    }
    await pauseFor(pollSeconds, signal)
  }
}

export function readRun(bytes: Uint8Array | null): SavedRun | null {
  const saved = bytes && (parseJson(Buffer.from(bytes).toString('utf8')) as SavedRun | null)
  return saved && typeof saved.prompt === 'string' && typeof saved.client === 'string' ? saved : null
}

const loadRun = async ({ load }: Checkpoint): Promise<SavedRun | null> => readRun(await load())
const wasOrdered = async (checkpoint: Checkpoint): Promise<boolean> => (await loadRun(checkpoint))?.ordered ?? false
const saveRun = ({ save }: Checkpoint, run: SavedRun) => save(Buffer.from(JSON.stringify(run)))
