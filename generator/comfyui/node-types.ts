import type { WorkflowManifest } from '../../models/contract/workflow-manifest.ts'
import { mapInputs, type WorkflowGraph } from './workflow-graph.ts'

/** What a server says of a node type. */
export interface NodeType {
  optional: Set<string>
  /** The only values that an input takes, by its name. */
  choices: Map<string, string[]>
}

/** Null stands for a type that the server does not know. */
export type NodeTypes = Record<string, NodeType | null>

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** One answer of `/object_info/{type}`; both shapes of choices are understood. */
export function readNodeType(answer: unknown, type: string): NodeType | null {
  const told = isObject(answer) ? answer[type] : undefined
  if (!isObject(told) || !isObject(told.input)) return null
  const required = isObject(told.input.required) ? told.input.required : {}
  const optional = isObject(told.input.optional) ? told.input.optional : {}
  const inputs = Object.entries({ ...required, ...optional })
  const choices = inputs.flatMap(([name, input]): [string, string[]][] => {
    const values = choicesOf(input)
    return values ? [[name, values]] : []
  })
  return { optional: new Set(Object.keys(optional)), choices: new Map(choices) }
}

function choicesOf(input: unknown): string[] | null {
  if (!Array.isArray(input)) return null
  const [first, more] = input
  if (Array.isArray(first)) return first.map(String)
  return first === 'COMBO' && isObject(more) && Array.isArray(more.options) ? more.options.map(String) : null
}

const baseName = (path: string) => path.split(/[\\/]/).at(-1)

/** The graph with model files called as this server calls them: it may keep them in a folder of their own. */
export function matchModelNames(graph: WorkflowGraph, types: NodeTypes): WorkflowGraph {
  const known = Object.values(types).flatMap((type) => [...(type?.choices.values() ?? [])].flat())
  const byBase = new Map(known.filter(isModelFile).map((name) => [baseName(name), name]))
  const all = new Set(known)
  return mapInputs(graph, (value) => {
    if (typeof value !== 'string' || all.has(value) || !isModelFile(value)) return value
    return byBase.get(baseName(value)) ?? value
  })
}

const isModelFile = (name: string) => /\.(safetensors|sft|ckpt|pt|pth|bin|gguf)$/i.test(name)

/**
 * What the server lacks for this workflow, each as a phrase that says what to install and where; empty where nothing is.
 * `models`: names of this server by those of the workflow.
 */
export function findMissing(
  graph: WorkflowGraph,
  types: NodeTypes,
  manifest: WorkflowManifest,
  models: Record<string, string>,
): string[] {
  const classes = [...new Set(Object.values(graph).map(({ class_type }) => class_type))]
  const nodes = classes
    .filter((type) => types[type] === null)
    .map((type) => `the node ${type} (it comes with ${manifest.nodes[type] ?? 'a newer ComfyUI: update it'})`)
  const files = Object.values(graph).flatMap(({ class_type, inputs }) =>
    Object.entries(inputs).flatMap(([name, value]) => {
      const choices = types[class_type]?.choices.get(name)
      if (!choices || typeof value !== 'string' || choices.includes(value)) return []
      if (isModelFile(value)) return [describeModel(value, manifest, models)]
      return isUploaded(class_type) ? [] : [`"${value}" among the choices for ${name} of ${class_type}`]
    }),
  )
  return [...new Set([...nodes, ...files])]
}

/** What these nodes load is put there by us. */
const isUploaded = (type: string) => /^(VHS_)?Load(Video|Image|Audio)/.test(type)

function describeModel(file: string, { models }: WorkflowManifest, renamed: Record<string, string>): string {
  const model = models.find((known) => (renamed[known.file] ?? known.file) === file)
  if (!model) return `the model file ${file}`
  return `the model file ${file} in its folder models/${model.folder} (${model.download})`
}
