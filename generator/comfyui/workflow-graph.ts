import { z } from 'zod'

/** A link is `[node id, number of the output]`. */
export const WorkflowGraph = z.record(
  z.string(),
  z.object({
    class_type: z.string(),
    inputs: z.record(z.string(), z.unknown()),
    _meta: z.looseObject({ title: z.string().optional() }).optional(),
  }),
)
export type WorkflowGraph = z.infer<typeof WorkflowGraph>

/** The graph with every input's value changed. */
export function mapInputs(graph: WorkflowGraph, change: (value: unknown) => unknown): WorkflowGraph {
  const nodes = Object.entries(graph).map(([id, node]) => {
    const inputs = Object.entries(node.inputs).map(([name, value]) => [name, change(value)])
    return [id, { ...node, inputs: Object.fromEntries(inputs) }]
  })
  return Object.fromEntries(nodes)
}
