import { z } from 'zod'
import { PlanDraft } from './draft.ts'
import { ModelManifest } from './manifest.ts'
import { PlanEdit } from './plan-edit.ts'
import { ShotPlan } from './shot-plan.ts'

/** File name → JSON Schema (draft 2020-12) of what outside programs write or read, as text. */
export function schemaFiles(): Record<string, string> {
  const schemas = {
    'shot-plan': ShotPlan,
    'plan-draft': PlanDraft,
    'plan-edit': PlanEdit,
    'model-manifest': ModelManifest,
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' })
      return [`${name}.json`, `${JSON.stringify({ title: name, ...json }, null, 2)}\n`]
    }),
  )
}
