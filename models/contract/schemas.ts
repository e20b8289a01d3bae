import type { z } from 'zod'
import { PlanDraft } from './draft.ts'
import { PlanChange } from './plan-edit.ts'
import { ShotPlan } from './shot-plan.ts'

/** The large schemas by the name under which an assistant may read them; the lists of tools only name them. */
export const SCHEMAS = { 'plan-draft': PlanDraft, 'plan-change': PlanChange, 'shot-plan': ShotPlan } as const

export type SchemaName = keyof typeof SCHEMAS

export const schemaAddress = (name: SchemaName) => `rushes://schemas/${name}`

/** The field of a JSON Schema that says where the whole of it is to be read. */
export const SCHEMA_ADDRESS_FIELD = 'x-schema'

/** The schema that a JSON Schema node stands for, or undefined where the node is whole. */
export function schemaStoodFor(node: object): z.ZodType | undefined {
  const address = (node as Record<string, unknown>)[SCHEMA_ADDRESS_FIELD]
  const name = (Object.keys(SCHEMAS) as SchemaName[]).find((one) => schemaAddress(one) === address)
  return name && SCHEMAS[name]
}
