import type { WorkflowField } from '../../models/contract/workflow-manifest.ts'
import { type Bindings, isLink } from './bindings.ts'
import type { NodeTypes } from './node-types.ts'
import type { WorkflowGraph } from './workflow-graph.ts'

export type Values = Partial<Record<WorkflowField, string | number>>

/** Pictures and videos that a workflow can do without: their nodes are left out where a shot has none. */
const MEDIA = ['control', 'mask', 'reference', 'first'] as const

/** The graph with a shot's values in it, and without the nodes for pictures that the shot does not have. */
export function fillWorkflow(
  graph: WorkflowGraph,
  bindings: Bindings,
  values: Values,
  types: NodeTypes,
): WorkflowGraph {
  const filled = structuredClone(graph)
  for (const [field, value] of Object.entries(values) as [WorkflowField, string | number][]) {
    for (const { node, input } of bindings[field] ?? []) if (filled[node]) filled[node].inputs[input] = value
  }
  const unused = MEDIA.filter((field) => values[field] === undefined).flatMap((field) => bindings[field] ?? [])
  for (const { node } of unused) dropNode(filled, node, types)
  return filled
}

/** Where an input may be left open its link is taken away; a node that cannot do without goes too. */
function dropNode(graph: WorkflowGraph, id: string, types: NodeTypes): void {
  delete graph[id]
  for (const [other, { class_type, inputs }] of Object.entries(graph)) {
    for (const [name, value] of Object.entries(inputs)) {
      if (!isLink(value) || value[0] !== id) continue
      const type = types[class_type]
      // A type that the server does not know stays, to be named.
      if (!type || type.optional.has(name)) delete inputs[name]
      else if (graph[other]) dropNode(graph, other, types)
    }
  }
}
