import { z } from 'zod'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import type { Abandoned } from '../engine.ts'
import type { EngineFinding, EngineKind } from '../engines/engine-kind.ts'
import { priceRemarks } from '../remote/price.ts'
import { causeOf, pauseFor } from '../remote/remote-job.ts'
import { AnswerError } from '../remote/remote-wire.ts'
import { comfyCapabilities, comfyLabel } from './comfy-capabilities.ts'
import { readRun } from './comfy-engine.ts'
import { type ComfyWire, comfyWire, type RunHandle } from './comfy-wire.ts'
import { fillWorkflow } from './fill-workflow.ts'
import { findMissing, matchModelNames } from './node-types.ts'
import { sayMissing } from './run-shot.ts'
import { readWorkflow } from './workflow.ts'

/** A run ends after its current step, which may take a while: so often it is looked at, in seconds between. */
const [STOP_LOOKS, STOP_PAUSE] = [40, 0.25]

/** ComfyUI servers. */
export const comfyKind: EngineKind<ComfySpec> = {
  async describe(spec) {
    const workflow = await readWorkflow(spec)
    const label = comfyLabel(spec, workflow)
    const { host } = new URL(spec.baseUrl)
    const capabilities = comfyCapabilities(spec, workflow)
    const [sent, followed] = capabilities.control.length
      ? ['words and animatic', 'the model follows the staging as far as it can']
      : capabilities.firstFrame
        ? ["words and the animatic's first picture", 'what happens after that the model decides']
        : ['words', 'the staging of the animatic is not followed']
    const remarks = [
      `${label}: each shot's ${sent} are sent to ${host}; ${followed}.`,
      ...priceRemarks(label, spec.costPerSecond),
    ]
    return { label, capabilities, host, remarks }
  },
  async examine(spec) {
    try {
      const wire = comfyWire({ ...spec, silenceSeconds: 5 })
      return [await examineServer(wire, spec.baseUrl), await examineWorkflow(wire, spec)]
    } catch (error) {
      const said =
        error instanceof AnswerError ? `answers ${error.status}: ${error.message}` : `is not there: ${causeOf(error)}`
      return [{ level: 'fail', about: 'server', message: `${spec.baseUrl} ${said}` }]
    }
  },
  open: async (spec) => (await import('./comfy-engine.ts')).openComfyEngine(spec),
  abandon: abandonRun,
}

const Stats = z.object({
  system: z.looseObject({ comfyui_version: z.string().optional() }),
  devices: z.array(z.looseObject({ name: z.string(), vram_total: z.number() })).default([]),
})

async function examineServer(wire: ComfyWire, baseUrl: string): Promise<EngineFinding> {
  const { data } = Stats.safeParse(await wire.systemStats())
  if (!data) return { level: 'fail', about: 'server', message: `${baseUrl} answers, and is no ComfyUI` }
  const devices = data.devices.map(({ name, vram_total }) => `${name}, ${(vram_total / 1024 ** 3).toFixed(1)} GiB`)
  const version = data.system.comfyui_version ?? 'of unknown version'
  return {
    level: 'ok',
    about: 'server',
    message: `${baseUrl}: ComfyUI ${version} on ${devices.join('; ') || 'no device'}`,
  }
}

async function examineWorkflow(wire: ComfyWire, spec: ComfySpec): Promise<EngineFinding> {
  const about = 'workflow'
  const workflow = await readWorkflow(spec).catch((error: Error) => error)
  if (workflow instanceof Error) return { level: 'fail', about, message: workflow.message }
  const { graph, bindings, manifest, name } = workflow
  const types = await wire.nodeTypes(graph)
  const used = fillWorkflow(matchModelNames(graph, types), bindings, { control: '', first: '' }, types)
  const missing = findMissing(used, types, manifest, spec.models)
  if (missing.length > 0) return { level: 'fail', about, message: sayMissing(wire.host, name, missing) }
  return {
    level: 'ok',
    about,
    message: `${name}: every node and model file is there${manifest.memory ? `; ${manifest.memory}` : ''}`,
  }
}

async function abandonRun(spec: ComfySpec, bytes: Uint8Array): Promise<Abandoned> {
  const wire = comfyWire({ ...spec, silenceSeconds: 10 })
  const run = readRun(bytes)
  const over: Abandoned = { outcome: 'was-over', sentence: `The job at ${wire.host} was over already.` }
  if (!run) return over
  try {
    if (!(await isThere(wire, run))) return over
    await wire.stop(run)
    for (let look = 0; look < STOP_LOOKS; look++) {
      if (!(await isThere(wire, run)))
        return { outcome: 'stopped', sentence: `The job at ${wire.host} was stopped there too.` }
      await pauseFor(STOP_PAUSE)
    }
    return { outcome: 'goes-on', sentence: `${wire.host} was asked to stop the shot; it ends after its current step.` }
  } catch (error) {
    const said = error instanceof AnswerError ? `${error.status} ${error.message}` : causeOf(error)
    return { outcome: 'goes-on', sentence: `The shot at ${wire.host} could not be stopped: ${said}.` }
  }
}

async function isThere(wire: ComfyWire, run: RunHandle): Promise<boolean> {
  const { status } = await wire.look(run, undefined)
  return status === 'queued' || status === 'running'
}
