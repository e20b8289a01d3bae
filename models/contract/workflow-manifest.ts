import { z } from 'zod'

/** What a workflow can be told, in the words of `_meta.title`. */
export const WORKFLOW_FIELDS = [
  'prompt',
  'negative',
  'seed',
  'width',
  'height',
  'length',
  'fps',
  'strength',
  'control',
  'mask',
  'reference',
  'first',
  'output',
] as const

/** What stands beside a workflow: what it needs and what it can. */
export const WorkflowManifest = z.strictObject({
  title: z.string().min(1).max(100),
  about: z.string().min(1).max(500),
  /** What it takes in graphics memory, as its makers say it. */
  memory: z.string().max(300).nullable().default(null),
  /** Where a node comes from, by its type; those that are not named come with ComfyUI itself. */
  nodes: z.record(z.string(), z.string()).default({}),
  models: z
    .array(z.strictObject({ file: z.string(), folder: z.string(), download: z.url({ protocol: /^https$/ }) }))
    .default([]),
  /** The control videos that it follows, the best first. */
  control: z.array(z.enum(['depth', 'rgb'])).default([]),
  /** Words that the model wants before every prompt. */
  promptPrefix: z.string().max(200).default(''),
  multipleOf: z.number().int().min(1).max(128).default(16),
  maxPixels: z.number().int().positive().nullable().default(null),
  frameGrid: z
    .strictObject({ step: z.number().int().min(1), plus: z.number().int().min(0) })
    .nullable()
    .default(null),
  fps: z.number().positive().nullable().default(null),
  maxSeconds: z.number().positive().nullable().default(null),
})

export type WorkflowField = (typeof WORKFLOW_FIELDS)[number]
export type WorkflowManifest = z.infer<typeof WorkflowManifest>
