import { readFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { WorkflowManifest } from '../../models/contract/workflow-manifest.ts'
import { type Bindings, findBindings } from './bindings.ts'
import { mapInputs, WorkflowGraph } from './workflow-graph.ts'

/** A workflow as one server is to run it. */
export interface Workflow {
  /** As a person reads it. */
  name: string
  graph: WorkflowGraph
  manifest: WorkflowManifest
  bindings: Bindings
}

/** The workflow cannot be used; the message says why. */
export class BadWorkflow extends Error {
  override name = 'BadWorkflow'
}

const SHIPPED = new URL('../../models/workflows/', import.meta.url)

/** The workflow that a spec names, with the spec's own models and nodes in it. Throws BadWorkflow. */
export async function readWorkflow(spec: ComfySpec): Promise<Workflow> {
  const path = pathOfWorkflow(spec.workflow)
  const graph = parseGraph(path, await readText(path))
  const manifest = await readManifest(path)
  const changed = changeNodes(renameModels(graph, spec.models), spec, path)
  return { name: manifest.title, graph: changed, manifest, bindings: findBindings(changed, spec.bind) }
}

function pathOfWorkflow(name: string): string {
  if (isAbsolute(name)) return name
  if (/^[a-z0-9-]+$/.test(name)) return fileURLToPath(new URL(`${name}.json`, SHIPPED))
  throw new BadWorkflow(
    `the workflow "${name}" is neither the name of one in models/workflows nor the absolute path of a file`,
  )
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadWorkflow(`the workflow ${path} cannot be read: ${error.code}`)
  })
}

function parseGraph(path: string, text: string): WorkflowGraph {
  const json = parseText(path, text)
  if (typeof json === 'object' && json !== null && 'nodes' in json && Array.isArray(json.nodes)) {
    throw new BadWorkflow(`${path} is a workflow of the editor; export it with "Export (API)" and name that file`)
  }
  const { data, error } = WorkflowGraph.safeParse(json)
  if (!data) throw new BadWorkflow(`${path} is no workflow in the API format: ${z.prettifyError(error)}`)
  return data
}

function parseText(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BadWorkflow(`${path} is not JSON: ${(error as Error).message}`)
  }
}

/** Beside `film.json` may stand `film.manifest.json`; a workflow without one can be used too. */
async function readManifest(path: string): Promise<WorkflowManifest> {
  const beside = path.replace(/\.json$/, '.manifest.json')
  const text = await readFile(beside, 'utf8').catch(() => null)
  const title = path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.json$/, '')
  if (text === null) return WorkflowManifest.parse({ title, about: 'A workflow of your own.' })
  const { data, error } = WorkflowManifest.safeParse(parseText(beside, text))
  if (!data) throw new BadWorkflow(`${beside}: ${z.prettifyError(error)}`)
  return data
}

function renameModels(graph: WorkflowGraph, models: Record<string, string>): WorkflowGraph {
  const renamed = (value: unknown) => (typeof value === 'string' ? (models[value] ?? value) : value)
  return mapInputs(graph, renamed)
}

function changeNodes(graph: WorkflowGraph, { nodes }: ComfySpec, path: string): WorkflowGraph {
  const changed = { ...graph }
  for (const [id, { class_type, inputs }] of Object.entries(nodes)) {
    const node = graph[id]
    if (!node) throw new BadWorkflow(`${path} has no node "${id}"; it has ${Object.keys(graph).join(', ')}`)
    changed[id] = class_type ? { ...node, class_type, inputs } : { ...node, inputs: { ...node.inputs, ...inputs } }
  }
  return changed
}
