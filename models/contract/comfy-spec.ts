import { z } from 'zod'
import { REMOTE_FIELDS, ServerUrl } from './remote-fields.ts'
import { WORKFLOW_FIELDS } from './workflow-manifest.ts'

/** A ComfyUI server and the workflow that it runs for each shot. Seconds, pixels and frames throughout. */
export const ComfySpec = z.strictObject({
  kind: z.literal('comfyui'),
  /** Where the server listens, such as http://127.0.0.1:8188. */
  baseUrl: ServerUrl,
  /** Sent with every request and with the socket; stored encrypted. */
  headers: z
    .record(z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'expected the name of a header'), z.string().min(1).max(8000))
    .default({}),
  /** The name of a workflow in models/workflows, or the absolute path of an API-format file. */
  workflow: z.string().min(1).max(1000).default('wan-vace'),
  /** The names that the workflow's model files have on this server, by the workflow's own names. */
  models: z.record(z.string().max(300), z.string().min(1).max(300)).default({}),
  /** Nodes of the workflow that are to be otherwise, by id: another class replaces the node, inputs alone are set. */
  nodes: z
    .record(
      z.string().max(100),
      z.strictObject({
        class_type: z.string().min(1).max(200).optional(),
        inputs: z.record(z.string().max(200), z.unknown()).default({}),
      }),
    )
    .default({}),
  /** Where a field goes, as "node.input"; it comes before everything that is found by itself. */
  bind: z
    .partialRecord(z.enum(WORKFLOW_FIELDS), z.string().regex(/^[^.]+\.[^.]+$/, 'expected "node.input"'))
    .default({}),
  /** Which control video the animatic becomes. */
  control: z.enum(['depth', 'rgb']).optional(),
  /** How strictly the control video is followed; left out, the workflow's own. */
  strength: z.number().min(0).max(2).optional(),
  /** What the pictures must not show. */
  negative: z.string().max(2000).optional(),
  previews: z.boolean().default(true),
  ...REMOTE_FIELDS,
  /** Left out, the workflow's own. */
  multipleOf: z.number().int().min(1).max(128).optional(),
  maxPixels: z.number().int().min(256).max(67_108_864).optional(),
})

export type ComfySpec = z.infer<typeof ComfySpec>
