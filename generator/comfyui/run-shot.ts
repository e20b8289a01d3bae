import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { EngineFailed, type ShotJob } from '../engine.ts'
import { controlPicture, writeControlVideo } from '../steering/control-video.ts'
import type { ComfyWire, RunHandle } from './comfy-wire.ts'
import { fillWorkflow, type Values } from './fill-workflow.ts'
import { findMissing, matchModelNames } from './node-types.ts'
import { settingsOf } from './shot-settings.ts'
import type { Workflow } from './workflow.ts'
import type { WorkflowGraph } from './workflow-graph.ts'

/** A new run's name, saved before anything is ordered. */
export const newRun = (): RunHandle => ({ prompt: randomUUID(), client: randomUUID() })

/** The graph for one shot, its pictures uploaded. Throws EngineFailed where the server lacks something. */
export async function prepareGraph(
  spec: ComfySpec,
  workflow: Workflow,
  wire: ComfyWire,
  job: ShotJob,
  signal?: AbortSignal,
): Promise<WorkflowGraph> {
  const types = await wire.nodeTypes(workflow.graph, signal)
  const graph = matchModelNames(workflow.graph, types)
  const settings = settingsOf(spec, workflow, job)
  const { prompt, negative, seed, width, height, frames, fps, strength } = settings
  const values: Values = {
    ...{ prompt, seed, width, height, length: frames, fps },
    ...(negative !== null && { negative }),
    ...(strength !== null && { strength }),
    // For the check alone: these pictures are only made where the server can use them.
    ...(settings.control && { control: '' }),
    ...(settings.first && { first: '' }),
  }
  const missing = findMissing(
    fillWorkflow(graph, workflow.bindings, values, types),
    types,
    workflow.manifest,
    spec.models,
  )
  if (missing.length > 0) throw new EngineFailed(sayMissing(wire.host, workflow.name, missing))
  const media = await uploadPictures(wire, job, settings, signal)
  return fillWorkflow(graph, workflow.bindings, { ...values, ...media }, types)
}

export function sayMissing(host: string, name: string, missing: string[]): string {
  return `the ComfyUI at ${host} lacks what ${name} needs: ${missing.join('; ')}`
}

/** Each under a name of its own that its bytes decide: what is there already is found again, and nothing is overwritten. */
async function uploadPictures(
  wire: ComfyWire,
  { staged, video }: ShotJob,
  { control, first, width, height, fps, frames }: ReturnType<typeof settingsOf>,
  signal?: AbortSignal,
): Promise<Values> {
  const size = { width, height }
  const values: Values = {}
  if (control) {
    const folder = await mkdtemp(join(tmpdir(), 'rushes-control-'))
    try {
      const path = join(folder, 'control.mp4')
      await writeControlVideo({ staged, kind: control, size, fps, frames, stagedFps: video.fps, path })
      values.control = await uploadAs(wire, await readFile(path), 'mp4', signal)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  if (first) {
    const rgb = await controlPicture(staged, 0, 'rgb', size)
    const png = await sharp(rgb, { raw: { ...size, channels: 3 } })
      .png()
      .toBuffer()
    values.first = await uploadAs(wire, png, 'png', signal)
  }
  return values
}

function uploadAs(wire: ComfyWire, bytes: Uint8Array, ending: string, signal?: AbortSignal): Promise<string> {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return wire.upload(bytes, `${name}.${ending}`, signal)
}

/** A run that differs from every other in the name of its film alone: what was computed is kept, the film is written. */
export function nameFilm(graph: WorkflowGraph, { bindings }: Workflow, { prompt }: RunHandle): WorkflowGraph {
  return fillWorkflow(graph, { output: bindings.output }, { output: `rushes/${prompt.slice(0, 13)}` }, {})
}
